import { screen, within } from '@testing-library/react';
import { CharterScreen } from '../../../tab/features/charter/charter-screen.tsx';
import { renderManageScreen } from '../support/manage-screen.tsx';
import type { RenderedScreen } from '../support/render-screen.tsx';

const version = (number: number, acceptedBy: number): object => ({
  version: number, publishedDay: number === 1 ? null : '2026-10-01', acceptedBy,
  texts: [{ language: 'en', text: `I promise ${String(number)}.` }, { language: 'de', text: `Ich verspreche ${String(number)}.` }],
});
const charter = (...versions: object[]): object => ({ allies: 60, versions });

function charterScreen(published?: object, language?: 'de'): Promise<RenderedScreen> {
  const resolvers = { Query: { charterVersions: charter(version(2, 57), version(1, 60)) }, Mutation: { publishCharter: published } };
  return renderManageScreen(<CharterScreen />, { resolvers, ...(language && { language }) });
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the charter', () => {
  test('shows which version holds, how many accepted each, and its texts', async () => {
    const { user } = await charterScreen();
    expect(await screen.findByRole('heading', { level: 2, name: 'Version 2, holds today' })).toBeTruthy();
    expect(screen.getByText('Accepted by 57 of 60 allies.')).toBeTruthy();
    expect(screen.getByText('The programme came with it.')).toBeTruthy();
    await user.click(button('Read version 2'));
    expect(screen.getByText('Ich verspreche 2.').closest('[lang]')?.getAttribute('lang')).toBe('de');
  });

  test('is published after it was looked at in both languages', async () => {
    const { user, calls } = await charterScreen({ __typename: 'CharterPublished', charter: charter(version(3, 0), version(2, 57)) });
    await user.click(await screen.findByRole('button', { name: 'Write a new version' }));
    const english = screen.getByRole('textbox', { name: 'English' });
    await user.clear(english);
    await user.click(button('See how it reads'));
    expect(screen.getByText('Please write a text.')).toBeTruthy();
    await user.type(english, '# Listen');
    await user.click(button('See how it reads'));
    const heading = screen.getByRole('heading', { name: 'This is how allies will read it' });
    expect(heading).toBe(document.activeElement);
    expect(screen.getByRole('heading', { level: 3, name: 'Listen' })).toBeTruthy();
    await user.click(button('Publish this version'));
    expect(await screen.findByRole('heading', { name: 'Version 3, holds today' })).toBeTruthy();
    expect(calls.filter(({ operation }) => operation === 'PublishCharter').map(({ variables }) => variables)).toEqual([
      { input: { after: 2, texts: [{ language: 'en', text: '# Listen' }, { language: 'de', text: 'Ich verspreche 2.' }] } },
    ]);
  });

  test('is kept as it was written where somebody else published first', async () => {
    const { user, calls } = await charterScreen({ __typename: 'CharterOutrun', charter: charter(version(3, 0), version(2, 57)) });
    await user.click(await screen.findByRole('button', { name: 'Write a new version' }));
    await user.type(screen.getByRole('textbox', { name: 'English' }), ' More.');
    await user.click(button('See how it reads'));
    await user.click(button('Publish this version'));
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody else has published version 3.');
    expect(screen.getByText('I promise 2. More.')).toBeTruthy();
    await user.click(button('Publish mine after it'));
    await user.click(button('Publish this version'));
    expect(calls.filter(({ operation }) => operation === 'PublishCharter').map(({ variables }) => (variables['input'] as { after: number }).after)).toEqual([2, 3]);
  });

  test('reads in German', async () => {
    await charterScreen(undefined, 'de');
    const heading = await screen.findByRole('heading', { name: 'Fassung 2, gilt heute' });
    expect(within(heading.parentElement as HTMLElement).getByText('Angenommen von 57 von 60 Vertrauenspersonen.')).toBeTruthy();
  });
});
