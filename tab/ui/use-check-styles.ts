import { makeStyles, tokens } from '@fluentui/react-components';

/** A checkbox as high as a finger, its box beside the first line of its words. Fluent aligns the two only at their own heights. */
export const useCheckStyles = makeStyles({
  check: { minHeight: '44px', '& > div': { marginBlock: '14px' }, '& > label': { paddingBlock: tokens.spacingVerticalM } },
});
