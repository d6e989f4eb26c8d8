const views = ['channel', 'configure', 'remove'] as const;

/** The pages of the tab that stand in a channel, or in the dialog of Teams in which it is pinned there. */
export type PinView = (typeof views)[number];

/** Which of them an address is for; null for the personal tab. */
export function pinViewOf(address: string): PinView | null {
  return views.find((view) => view === new URL(address).searchParams.get('view')) ?? null;
}
