import { makeStyles, tokens } from '@fluentui/react-components';

/** The buttons of the filters: the ones in use look the same everywhere. */
export const useFilterButtonStyles = makeStyles({
  button: { minHeight: '44px', minWidth: 'auto', fontWeight: tokens.fontWeightRegular, maxWidth: '100%', overflowWrap: 'anywhere' },
  inUse: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ':hover': { color: tokens.colorBrandForeground2Hover, backgroundColor: tokens.colorBrandBackground2Hover },
    ':hover:active': { color: tokens.colorBrandForeground2Pressed, backgroundColor: tokens.colorBrandBackground2Pressed },
  },
});
