import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Pixels. An hour is as high as a finger needs. */
export const SLOT_HEIGHT = 24;
const HEAD_HEIGHT = '40px';
const HOURS_WIDTH = '64px';

const line = (colour: string): string => `${tokens.strokeWidthThin} solid ${colour}`;
const thin = { width: tokens.strokeWidthThin, style: 'solid' } as const;

export const useGridStyles = makeStyles({
  // Its own scrolling goes over into that of the page.
  grid: {
    position: 'relative',
    height: '528px',
    maxHeight: '70vh',
    overflowY: 'auto',
    border: line(tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    userSelect: 'none',
  },
  head: { position: 'sticky', insetBlockStart: 0, zIndex: 4, backgroundColor: tokens.colorNeutralBackground2, 
    borderBlockEndWidth: thin.width, borderBlockEndStyle: thin.style, borderBlockEndColor: tokens.colorNeutralStroke1 },
  row: { display: 'grid', gridTemplateColumns: `${HOURS_WIDTH} repeat(7, minmax(0, 1fr))` },
  oneDay: { gridTemplateColumns: `${HOURS_WIDTH} minmax(0, 1fr)` },
  day: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: HEAD_HEIGHT,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
  time: { justifyContent: 'flex-end', paddingInlineEnd: tokens.spacingHorizontalS },
  body: { position: 'relative' },
  hour: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    lineHeight: `${SLOT_HEIGHT}px`,
  },
  halfHour: { fontSize: 0 },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    height: `${SLOT_HEIGHT}px`,
    scrollMarginBlockStart: HEAD_HEIGHT,
    borderInlineStartWidth: thin.width, borderInlineStartStyle: thin.style, borderInlineStartColor: tokens.colorNeutralStroke2,
    outlineStyle: 'none',
    cursor: 'cell',
    touchAction: 'pan-x pan-y',
    '@media (hover: hover)': { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
    // Over the blocks, which would cover it.
    ':focus-visible': { zIndex: 3, outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `-${tokens.strokeWidthThick}` },
  },
  onTheHour: { borderBlockStartWidth: thin.width, borderBlockStartStyle: thin.style, borderBlockStartColor: tokens.colorNeutralStroke2 },
  blocks: { position: 'absolute', insetBlock: 0, insetInlineStart: HOURS_WIDTH, insetInlineEnd: 0, pointerEvents: 'none' },
});

export const useBlockStyles = makeStyles({
  block: {
    ...typographyStyles.caption1,
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 1,
    paddingInline: tokens.spacingHorizontalXS,
    border: line(tokens.colorBrandStroke1),
    // In high contrast, where all surfaces are black, this edge is what has a colour.
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    cursor: 'grab',
    pointerEvents: 'auto',
    touchAction: 'pan-x pan-y',
  },
  // The part of an interval that goes on over midnight has no corner there.
  goesOn: { borderEndStartRadius: 0, borderEndEndRadius: 0, borderBlockEndStyle: 'dashed' },
  cameOn: { borderStartStartRadius: 0, borderStartEndRadius: 0, borderBlockStartStyle: 'dashed' },
  selected: { zIndex: 2, outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  faulty: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorStatusDangerBorder2}`, backgroundColor: tokens.colorStatusDangerBackground1 },
  // Everything lets the pointer through to the cells while something is drawn or pulled.
  asleep: { pointerEvents: 'none' },
  beingMade: { zIndex: 2, border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`, pointerEvents: 'none' },
  beingMoved: { opacity: 0.5 },
  handle: {
    position: 'absolute',
    insetInline: 0,
    height: '8px',
    cursor: 'ns-resize',
    touchAction: 'none',
    '@media (pointer: coarse)': { height: '20px' },
  },
  top: { insetBlockStart: 0 },
  bottom: { insetBlockEnd: 0 },
  // What a finger pulls can be seen; beside the words.
  grip: {
    '@media (pointer: coarse)': {
      '::after': {
        content: '""',
        position: 'absolute',
        insetInlineEnd: tokens.spacingHorizontalXS,
        width: '24px',
        insetBlock: 'calc(50% - 2px)',
        borderRadius: tokens.borderRadiusCircular,
        backgroundColor: tokens.colorBrandStroke1,
      },
    },
  },
});
