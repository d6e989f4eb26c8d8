import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Sizes that fingers can hit, and rows that wrap on a phone. */
export const useChoicesStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '720px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalL },
  target: { minHeight: '44px' },
  input: { minHeight: '44px', minWidth: 0, width: '100%', boxSizing: 'border-box', '& select': { minHeight: '44px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' } },
  words: { margin: 0, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalS },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, flexBasis: '200px', flexGrow: 1, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
