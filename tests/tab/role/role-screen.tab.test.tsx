import { screen, waitFor, within } from '@testing-library/react';
import { charter, roleScreen } from './support.ts';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('somebody who is no ally', () => {
  test('reads what is expected, and is asked for nothing', async () => {
    const { calls } = await roleScreen({});
    expect(screen.getByRole('heading', { level: 1, name: 'Becoming an ally' })).not.toBeNull();
    expect(screen.getByText(/stop at any time, with one button/)).not.toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(calls.map(({ operation }) => operation)).toEqual(['OwnRole']);
  });

  test('volunteers with what they chose, and the line that says how it stands takes the focus', async () => {
    const { user, calls } = await roleScreen({}, { volunteer: { role: { step: 'VOLUNTEERED', stepDay: '2026-11-25', asksForCharter: true } } });
    await user.click(button('I would like to be an ally'));
    await user.type(await screen.findByRole('textbox', { name: /Why would you like/ }), 'It helped me.');
    await user.click(screen.getByRole('combobox', { name: /which languages/ }));
    await user.click(await screen.findByRole('option', { name: 'French' }));
    await user.click(screen.getByRole('checkbox', { name: 'Stress' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where do you work?' }), 'lyon');
    await user.type(screen.getByRole('textbox', { name: 'In which department?' }), 'Finance');
    await user.click(button('Send to the coordinator'));
    expect(await screen.findByText('You said on 25 November 2026 that you would like to be an ally. Thank you.')).toBe(document.activeElement);
    expect(calls.find(({ operation }) => operation === 'Volunteer')?.variables).toEqual({
      input: {
        why: 'It helped me.', hours: null, languages: ['en', 'fr'], topicIds: ['stress'], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'], siteId: 'lyon', department: 'Finance',
      },
    });
  });

  test('is told what is missing, and nothing is sent', async () => {
    const { user, calls } = await roleScreen({}, { volunteer: { role: {} } });
    await user.click(button('I would like to be an ally'));
    await user.click(await screen.findByRole('checkbox', { name: 'Listen' }));
    await user.click(button('Send to the coordinator'));
    expect(await screen.findAllByText('Please choose at least one.')).toHaveLength(2);
    expect(screen.getByText('Please fill this in.')).not.toBeNull();
    expect(calls.some(({ operation }) => operation === 'Volunteer')).toBe(false);
  });

  test('keeps what they wrote when it could not be sent', async () => {
    const { user } = await roleScreen({}, { volunteer: new Error('Not today.') });
    await user.click(button('I would like to be an ally'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Where do you work?' }), 'berlin');
    await user.type(screen.getByRole('textbox', { name: 'In which department?' }), 'Finance');
    await user.click(button('Send to the coordinator'));
    expect((await screen.findByRole('alert')).textContent).toContain('That did not work.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'In which department?' }).value).toBe('Finance');
  });

  test('may come back after stepping down', async () => {
    await roleScreen({ step: 'STEPPED_DOWN', stepDay: '2026-11-01' });
    expect(screen.getByText('You can come back whenever you like.')).not.toBeNull();
    expect(button('I would like to be an ally')).not.toBeNull();
  });
});

describe('somebody on the way', () => {
  test('sees which step is next, reads the charter and accepts that version', async () => {
    const { user, calls } = await roleScreen(
      { step: 'VOLUNTEERED', stepDay: '2026-11-25', asksForCharter: true },
      { acceptCharter: { role: { step: 'CHARTER_ACCEPTED', acceptedCharter: 2, trainings: [{ courseName: 'First steps', required: true, day: null, expiresOn: null }] } } },
    );
    expect(within(screen.getByRole('list', { name: 'The way to becoming an ally' })).getByText('You accept the charter: next').closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByRole('heading', { level: 3, name: 'I listen' })).not.toBeNull();
    await user.click(button('Accept the charter'));
    await waitFor(() => { expect(screen.getByText('You accepted the charter.', { selector: 'p' })).toBe(document.activeElement); });
    expect(screen.getByText('First steps: still to be taken')).not.toBeNull();
    expect(calls.find(({ operation }) => operation === 'AcceptCharter')?.variables).toEqual({ input: { version: 2 } });
  });

  test('is shown the newer charter where one was published meanwhile', async () => {
    const newer = { ...charter, version: 3, text: 'I promise more.' };
    const { user } = await roleScreen(
      { step: 'INVITED', stepDay: '2026-11-25', asksForCharter: true },
      { acceptCharter: { outcome: 'OwnRoleUnchanged', role: { step: 'INVITED', stepDay: '2026-11-25', asksForCharter: true, charter: newer } } },
    );
    await user.click(button('Accept the charter'));
    expect((await screen.findByRole('alert')).textContent).toContain('A newer version was published');
    expect(screen.getByText('I promise more.')).not.toBeNull();
  });

  test('declines an invitation with one button and no reason', async () => {
    const { user, calls } = await roleScreen({ step: 'INVITED', stepDay: '2026-11-25', asksForCharter: true }, { stepDown: { role: { step: 'STEPPED_DOWN', stepDay: '2026-11-25' } } });
    await user.click(button('No, thank you'));
    const dialog = screen.getByRole('alertdialog', { name: 'Decline the invitation?' });
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    await waitFor(() => { expect(screen.queryByRole('alertdialog')).toBeNull(); });
    expect(calls.find(({ operation }) => operation === 'StepDown')?.variables).toEqual({ input: { step: 'INVITED' } });
  });
});

describe('an ally', () => {
  const ally = { step: 'ACTIVE', stepDay: '2026-01-05', acceptedCharter: 2, trainedUntil: '2029-11-02', trainings: [{ courseName: 'First steps', required: true, day: '2026-11-02', expiresOn: '2029-11-02' }] };

  test('sees until when the training counts, and can read the charter', async () => {
    const { user } = await roleScreen(ally);
    expect(screen.getByText('First steps: taken on 2 November 2026, counts until 2 November 2029')).not.toBeNull();
    expect(screen.queryByText('I promise.')).toBeNull();
    await user.click(button('Read the charter'));
    expect(screen.getByText('I promise.')).not.toBeNull();
  });

  test('is asked quietly for a new charter and told of a training that ends', async () => {
    await roleScreen({ ...ally, acceptedCharter: 1, asksForCharter: true, renewalDue: true, trainedUntil: '2026-12-20' });
    expect(screen.getByText(/The charter has changed/)).not.toBeNull();
    expect(screen.getByText(/Your training counts until 20 December 2026/)).not.toBeNull();
  });

  test('steps down after reading what it does to conversations, and the navigation is asked for anew', async () => {
    const { user, calls } = await roleScreen(ally, { stepDown: { role: { step: 'STEPPED_DOWN', stepDay: '2026-11-25' } } });
    await user.click(button('Step down'));
    const dialog = screen.getByRole('alertdialog', { name: 'Step down as an ally?' });
    expect(within(dialog).getByText('Your open conversations close. You can no longer read them.')).not.toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Step down now' }));
    expect(await screen.findByText('You stepped down on 25 November 2026. Thank you for being there.')).toBe(document.activeElement);
    expect(calls.filter(({ operation }) => operation === 'StepDown')).toHaveLength(1);
  });

  test('stays one when it did not work, and is told', async () => {
    const { user } = await roleScreen(ally, { stepDown: new Error('Not today.') });
    await user.click(button('Step down'));
    await user.click(screen.getByRole('button', { name: 'Step down now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('That did not work.');
    await user.click(screen.getByRole('button', { name: 'Stay an ally' }));
    expect(screen.getByText('You are an ally.')).not.toBeNull();
  });

  test('reads it in German', async () => {
    await roleScreen(ally, {}, 'de');
    expect(screen.getByText('Du bist Vertrauensperson.')).not.toBeNull();
    expect(button('Aufgabe beenden')).not.toBeNull();
  });
});
