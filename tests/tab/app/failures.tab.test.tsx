import '../support/dialog.ts';
import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { ErrorBoundary } from '../../../tab/app/error-boundary.tsx';
import { mountTab } from '../../../tab/app/mount.tsx';
import { ConnectionFailed } from '../../../tab/teams/teams-host.ts';
import { ally, directory } from '../support/allies.ts';
import { renderApp } from '../support/render-app.tsx';
import { renderScreen } from '../support/render-screen.tsx';

const answers = { Query: { ...directory([ally()]), viewer: { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'GB' } } };

function expectHelp(): void {
  expect(screen.getAllByRole('button', { name: 'Need help now' })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Hide this screen' })).toHaveLength(1);
}

describe('a failure is a page with a way on', () => {
  test.each([
    ['refused', 'You are not signed in'],
    ['noToken', 'We could not sign you in'],
    ['consentDeclined', 'Peer Support needs your permission'],
    ['notSetUp', 'Peer Support is not set up yet'],
  ] as const)('when signing in fails: %s', async (problem, title) => {
    const { user, signIn } = await renderApp(answers);
    await user.type(await screen.findByRole('searchbox'), 'jon');
    act(() => {
      signIn.set(problem);
    });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expectHelp();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('jon');
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });

  test.each([
    ['notInTeams', 'Open Peer Support in Microsoft Teams'],
    ['noAnswer', 'Teams did not answer'],
  ] as const)('when there is no Teams: %s', async (reason, title) => {
    const root = document.body.appendChild(document.createElement('div'));
    await act(async () => mountTab(root, Promise.reject(new ConnectionFailed(reason))));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expectHelp();
    act(() => {
      screen.getByRole('button', { name: 'Need help now' }).click();
    });
    expect(screen.getByRole('link', { name: /^Call 911$/ }).getAttribute('href')).toBe('tel:911');
    root.remove();
  });

  test('when a screen breaks', async () => {
    let broken = true;
    function Screen(): string {
      if (broken) throw new Error('broken');
      return 'whole again';
    }
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = await renderScreen(
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy();
    expectHelp();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.getByText('whole again')).toBeTruthy();
    });
  });
});
