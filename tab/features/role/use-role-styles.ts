import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Sizes that fingers can hit, and rows that wrap on a phone. */
export const useRoleStyles = makeStyles({
  target: { minHeight: '44px', height: 'auto' },
  input: { minHeight: '44px', minWidth: 0, width: '100%', boxSizing: 'border-box', '& input, & select': { minWidth: 0, width: '100%' }, '& select': { height: '44px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' } },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
