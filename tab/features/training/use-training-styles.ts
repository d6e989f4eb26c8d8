import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Sizes that fingers can hit, and rows that wrap on a phone. */
export const useTrainingStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  // Fields as wide as a table would be hard to follow.
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '640px' },
  target: { minHeight: '44px', height: 'auto' },
  input: { minHeight: '44px', minWidth: 0, width: '100%', boxSizing: 'border-box', '& input, & select': { minWidth: 0, width: '100%' }, '& select': { height: '44px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' } },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  words: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, flexBasis: '240px', flexGrow: 1 },
  strong: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
});
