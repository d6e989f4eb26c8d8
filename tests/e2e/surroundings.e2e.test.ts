import { openAskForm } from './support/asking.ts';
import { freshPair } from './support/cast.ts';
import { screen } from './support/look.ts';
import { useStage } from './support/scene.ts';
import { speak, words } from './support/words.ts';

const play = useStage();
afterEach(() => { speak('en'); });

const message = 'Half a sentence that is not yet';

play('theme and language of Teams change while a message is being written, and nothing of it is lost', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const { tab, host } = await open(colleague);
  await openAskForm(tab, ally.name);
  const box = tab.getByRole('textbox', { name: words('contacts.ask.message') });
  await box.fill(message);
  await host.getByLabel('Theme').selectOption('contrast');
  await expect(box.inputValue()).resolves.toBe(message);
  await tab.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  await host.getByLabel('Language').selectOption('de');
  speak('de');
  await screen(tab, words('contacts.ask.title', { name: ally.name }));
  const sameBox = tab.getByRole('textbox', { name: words('contacts.ask.message') });
  expect(await sameBox.inputValue()).toBe(message);
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe('de');
  await sameBox.press('End');
  await sameBox.pressSequentially(' at its end.');
  expect(await sameBox.inputValue()).toBe(`${message} at its end.`);
});
