import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Sizes that fingers can hit, and texts side by side where there is room. */
export const useCharterStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  target: { minHeight: '44px', height: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' } },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  language: { ...typographyStyles.subtitle2, margin: 0, marginBlockEnd: tokens.spacingVerticalS },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))', gap: tokens.spacingHorizontalXXL },
  box: { '& textarea': { minHeight: '280px' } },
});
