import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { withRemoved } from '../hours/draft-edits.ts';
import type { HoursDraft } from '../hours/draft.ts';
import type { ChangeHours } from '../hours/use-hours-draft.ts';
import { useIntervalWords } from '../parts/use-interval-words.ts';
import { committed, placed, reached, type Doing } from './doing.ts';
import { hourAt, spanWithKey } from './gesture.ts';
import { blockAt, blocksOf, intervalOf, startOfDay, type Block, type Span } from './spans.ts';

/** A cell: a day of the week that is shown, and the minute at which it begins. */
export interface Cell {
  readonly weekday: number;
  readonly minute: number;
}

export interface GridSetting {
  readonly draft: HoursDraft;
  readonly week: number;
  readonly change: ChangeHours;
  readonly onSelect: (key: string | null) => void;
}

/** What can be done in the grid, whether by pointer or by keys. */
export interface GridActions {
  readonly draft: HoursDraft;
  readonly doing: Doing | null;
  /** The blocks of the week that is shown, as they are without the gesture under way. */
  readonly blocks: readonly Block[];
  readonly at: (cell: Cell) => number;
  readonly blockIn: (cell: Cell) => Block | undefined;
  readonly begin: (doing: Doing) => void;
  readonly reach: (cell: Cell) => void;
  /** Ends the gesture, having come to this cell at last. */
  readonly finish: (cell: Cell | null) => void;
  readonly cancel: () => void;
  /** Adds an hour from this cell on, or what is free of it. */
  readonly addHour: (cell: Cell) => void;
  /** Makes an interval last from and until other times; several in a row are one step. */
  readonly stretch: (key: string, span: Span) => void;
  readonly remove: (key: string) => void;
}

/** Changes of the draft that the grid makes at once, and says. */
function useGridChanges({ draft, change, onSelect }: GridSetting) {
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const words = useIntervalWords(draft.weeks);
  const say = (span: Span): void => {
    announce(words(intervalOf(span, draft.weeks)));
  };
  const apply = (made: { readonly draft: HoursDraft; readonly key: string } | null, span: Span | null, kind?: string): void => {
    if (made === null || span === null) return;
    change(() => made.draft, kind);
    onSelect(made.key);
    say(span);
  };
  const remove = (key: string): void => {
    const span = spanWithKey(draft, key);
    change((now) => withRemoved(now, key));
    onSelect(null);
    if (span !== null) announce(t('grid.removed', { times: words(intervalOf(span, draft.weeks)) }));
  };
  return { say, apply, remove };
}

export function useGrid(setting: GridSetting): GridActions {
  const { draft, week, onSelect } = setting;
  const { say, apply, remove } = useGridChanges(setting);
  const [doing, setDoing] = useState<Doing | null>(null);
  const blocks = blocksOf(draft.intervals, { week, weeks: draft.weeks });
  const at = ({ weekday, minute }: Cell): number => startOfDay(week, weekday) + minute;
  return {
    draft,
    doing,
    blocks,
    at,
    remove,
    blockIn: ({ weekday, minute }) => blockAt(blocks, weekday, minute),
    begin: (begun) => {
      setDoing(begun);
      if (begun.gesture.kind !== 'draw') onSelect(begun.gesture.key);
    },
    reach: (cell) => {
      if (doing === null) return;
      const next = reached(draft, doing, at(cell));
      setDoing(next);
      if (doing.by === 'keys' && next.span !== null) say(next.span);
    },
    finish: (cell) => {
      if (doing === null) return;
      setDoing(null);
      const done = cell === null ? doing : reached(draft, doing, at(cell));
      // A press without moving is for the click that follows it.
      if (done.moved || done.by === 'keys') apply(committed(draft, done), done.span);
    },
    cancel: () => { setDoing(null); },
    addHour: (cell) => {
      const span = hourAt(draft, at(cell));
      apply(committed(draft, { by: 'pointer', gesture: { kind: 'draw', anchor: at(cell) }, span, moved: true }), span);
    },
    stretch: (key, span) => { apply(placed(draft, key, span), span, `stretch ${key}`); },
  };
}
