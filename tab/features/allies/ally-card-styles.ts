import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useAllyCardStyles = makeStyles({
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    height: '100%',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // The words keep their colours, so the background has to as well.
    ':hover': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
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
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
