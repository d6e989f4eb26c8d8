import { makeStyles, tokens } from '@fluentui/react-components';

/** Sizes that fingers can hit, and rows that wrap on a phone. */
export const usePartStyles = makeStyles({
  target: { minHeight: '44px', height: 'auto' },
  icon: { minHeight: '44px', minWidth: '44px' },
  // Fluent's smallest width is wider than what a phone has left.
  input: { minHeight: '44px', minWidth: 0, width: '100%', boxSizing: 'border-box', '& input': { minWidth: 0, width: '100%' } },
  select: { minHeight: '44px', minWidth: 0, '& select': { height: '44px', minWidth: 0 } },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))', gap: tokens.spacingHorizontalL },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
