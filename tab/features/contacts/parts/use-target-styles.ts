import { makeStyles, tokens } from '@fluentui/react-components';

/** Sizes that fingers and shaky hands can hit, and rows of buttons that wrap on a phone. */
export const useTargetStyles = makeStyles({
  target: { minHeight: '44px', height: 'auto' },
  // Label and mark grow together, so that the words are the target and stay level with the mark.
  choice: { '& > label': { paddingBlock: tokens.spacingVerticalM }, '& > div': { marginBlock: tokens.spacingVerticalM } },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
});
