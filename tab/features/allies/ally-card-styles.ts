import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../ui/widths.ts';

/** One ally in the directory, as a card or as a row. */
export const useAllyCardStyles = makeStyles({
  surface: {
    position: 'relative',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Thousands of them scroll smoothly: the browser leaves out what is far from the view.
    contentVisibility: 'auto',
    // The words keep their colours, so the background has to as well.
    ':hover': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    height: '100%',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    containIntrinsicSize: 'auto 232px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 3fr) minmax(0, 5fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    containIntrinsicSize: 'auto 60px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingInline: tokens.spacingHorizontalM, containIntrinsicSize: 'auto 116px' },
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center', minWidth: 0 },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  // The link covers the whole card, and is heard as the name alone.
  link: {
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
    ':hover:active': { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusXLarge },
  },
  rowLink: typographyStyles.body1Strong,
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
