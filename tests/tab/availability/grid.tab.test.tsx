import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { block, button, cell, drawn, focus, row, rows, said } from './support/editor.ts';
import { hours, hoursApi, interval, ownAvailability, type HoursApi } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const empty = (): HoursApi => hoursApi(ownAvailability({ weeklyHours: hours({ intervals: [] }) }));

describe('by keyboard', () => {
  test('one cell is in reach of Tab, the arrows lead from there, and each says what is there', async () => {
    const { user } = await openHours();
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    focus(1, '09:00');
    expect(cell(1, '09:00')).toHaveAccessibleName('Monday 09:00, in your hours from 09:00 to 12:00');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell(2, '09:30')).toHaveFocus();
    expect(cell(2, '09:30')).toHaveAccessibleName('Tuesday 09:30');
    expect(cell(2, '09:30').tabIndex).toBe(0);
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
  });

  test('Enter starts a time and Enter ends it; both are said', async () => {
    const { user } = await openHours(empty());
    focus(1, '09:00');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(said()).toContain('Starts Tuesday 09:00.');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(said()).toContain('Tuesday, 09:00 to 10:30');
    await user.keyboard('{Enter}');
    expect(drawn()).toEqual(['09:00–10:30']);
    expect(row('Tuesday, 09:00 to 10:30').getByLabelText('Day')).toHaveValue('2');
    await user.keyboard('{Control>}z{/Control}');
    expect(drawn()).toEqual([]);
  });

  test('Space does it too, upwards and over midnight; Escape drops it', async () => {
    const { user } = await openHours(empty());
    focus(1, '09:00');
    await user.keyboard(' {ArrowDown}{Escape}');
    expect(drawn()).toEqual([]);
    await user.keyboard('{Control>}{Home}{/Control}{ArrowRight} {ArrowUp}{ArrowUp} ');
    expect(drawn()).toEqual(['23:00–00:00', '00:00–00:30']);
  });

  test('Shift with an arrow draws, makes longer and shorter, in one step; Delete removes', async () => {
    const { user } = await openHours(empty());
    focus(1, '09:00');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Enter}');
    expect(drawn()).toEqual(['09:00–10:00']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(drawn()).toEqual(['09:00–11:00']);
    expect(cell(1, '10:30')).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(drawn()).toEqual(['09:00–10:30']);
    await user.click(cell(1, '09:00'));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(drawn()).toEqual(['08:30–10:30']);
    await user.keyboard('{Control>}z{/Control}');
    expect(drawn()).toEqual(['09:00–10:00']);
    await user.keyboard('{ArrowDown}{Delete}');
    expect(drawn()).toEqual([]);
    expect(said()).toContain('Removed: Monday, 09:00 to 10:00.');
  });

  test('Enter on a time picks it up, the arrows move it, Enter puts it down', async () => {
    const { user } = await openHours();
    focus(1, '09:00');
    await user.keyboard('{Enter}{ArrowRight}{ArrowDown}');
    expect(said()).toContain('Tuesday, 09:30 to 12:30');
    await user.keyboard('{Enter}');
    expect(row('Tuesday, 09:30 to 12:30').getByLabelText('Day')).toHaveValue('2');
    expect(cell(1, '09:00')).toHaveAccessibleName('Monday 09:00');
  });

  test('how it works is there to read', async () => {
    await openHours();
    expect(document.querySelector('[role="grid"]')).toHaveAccessibleDescription(/Press Enter to start a time/);
  });
});

describe('by mouse', () => {
  test('dragging over cells draws a time, whichever way', async () => {
    const { user } = await openHours(empty());
    await user.pointer([{ keys: '[MouseLeft>]', target: cell(2, '11:30') }, { target: cell(2, '09:00') }, { keys: '[/MouseLeft]', target: cell(2, '09:00') }]);
    expect(drawn()).toEqual(['09:00–12:00']);
    expect(row('Tuesday, 09:00 to 12:00').getByLabelText('From')).toHaveValue('09:00');
  });

  test('nothing is there before the button is let go, and a drag that is cut short leaves nothing', async () => {
    const { user } = await openHours(empty());
    await user.pointer([{ keys: '[MouseLeft>]', target: cell(2, '09:00') }, { target: cell(2, '11:30') }]);
    expect(button('Save weekly hours')).toHaveAttribute('aria-disabled', 'true');
    fireEvent.pointerCancel(window);
    await user.pointer({ keys: '[/MouseLeft]', target: cell(2, '11:30') });
    expect(drawn()).toEqual([]);
  });

  test('one press adds an hour, and a press on a time chooses it', async () => {
    const { user } = await openHours(empty());
    await user.click(cell(4, '14:00'));
    expect(drawn()).toEqual(['14:00–15:00']);
    await user.click(cell(4, '16:00'));
    await user.click(block('14:00–15:00'));
    expect(drawn()).toEqual(['14:00–15:00', '16:00–17:00']);
    expect(rows()).toEqual(['Thursday, 14:00 to 15:00']);
    expect(cell(4, '14:00')).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(drawn()).toEqual(['16:00–17:00']);
  });

  test('dragging the body moves, dragging an edge makes longer or shorter', async () => {
    const { user } = await openHours();
    await user.pointer([
      { keys: '[MouseLeft>]', target: block('09:00–12:00') }, { target: cell(2, '13:00') }, { target: cell(3, '10:00') }, { keys: '[/MouseLeft]', target: cell(3, '10:00') },
    ]);
    expect(rows()).toEqual(['Wednesday, 10:00 to 13:00']);
    const pull = async (edge: string, to: string): Promise<void> => {
      const handle = document.querySelector<HTMLElement>(`[data-handle="${edge}"]`)!;
      await user.pointer([{ keys: '[MouseLeft>]', target: handle }, { target: cell(3, to) }, { keys: '[/MouseLeft]', target: cell(3, to) }]);
    };
    await pull('end', '14:00');
    expect(rows()).toEqual(['Wednesday, 10:00 to 14:30']);
    await pull('start', '09:00');
    expect(rows()).toEqual(['Wednesday, 09:00 to 14:30']);
  });

  test('a time that is faulty in the list can be seen in the calendar', async () => {
    await openHours(hoursApi(ownAvailability({ weeklyHours: hours({ intervals: [interval(1, '09:00', '12:00'), interval(1, '11:00', '13:00')] }) })));
    expect(screen.getByText('Please check these times first')).toBeVisible();
    expect(block('11:00–13:00').className).not.toBe(block('09:00–12:00').className);
  });
});

describe('by touch', () => {
  test('a finger that moves over the cells scrolls and draws nothing', async () => {
    const { user } = await openHours(empty());
    await user.pointer([{ keys: '[TouchA>]', target: cell(2, '09:00') }, { pointerName: 'TouchA', target: cell(2, '12:00') }]);
    expect(drawn()).toEqual([]);
  });

  test('a tap adds an hour, a handle pulls, and a button removes', async () => {
    const { user } = await openHours(empty());
    await user.pointer({ keys: '[TouchA]', target: cell(2, '09:00') });
    expect(drawn()).toEqual(['09:00–10:00']);
    const handle = document.querySelector<HTMLElement>('[data-handle="end"]')!;
    await user.pointer([{ keys: '[TouchA>]', target: handle }, { pointerName: 'TouchA', target: cell(2, '11:30') }]);
    // As it was, and as it will be when the finger is lifted.
    expect(drawn()).toEqual(['09:00–10:00', '09:00–12:00']);
    await user.pointer({ keys: '[/TouchA]', target: cell(2, '11:30') });
    expect(drawn()).toEqual(['09:00–12:00']);
    await user.click(row('Tuesday, 09:00 to 12:00').getByLabelText('Remove Tuesday, 09:00 to 12:00'));
    expect(drawn()).toEqual([]);
  });

  test('a phone shows a day at a time', async () => {
    const nothing = (): undefined => undefined;
    jest.spyOn(window, 'matchMedia').mockImplementation((media) => ({
      media, matches: media === '(max-width: 639px)', onchange: null, dispatchEvent: () => false,
      addListener: nothing, removeListener: nothing, addEventListener: nothing, removeEventListener: nothing,
    }));
    const { user } = await openHours();
    expect(drawn()).toEqual(['09:00–12:00']);
    expect(cell(2, '09:00')).toBeNull();
    await user.click(screen.getByLabelText('Next day'));
    expect(drawn()).toEqual([]);
    expect(cell(2, '09:00')).not.toBeNull();
    await user.selectOptions(screen.getAllByLabelText('Day')[0]!, 'Sunday');
    await user.click(cell(7, '09:00'));
    expect(rows()).toEqual(['Sunday, 09:00 to 10:00']);
    await user.click(screen.getByLabelText('Next day'));
    await user.click(screen.getByLabelText('Day before'));
    expect(drawn()).toEqual(['09:00–10:00']);
  });
});
