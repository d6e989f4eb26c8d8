import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: {
    display: 'block',
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What a person wrote, as plain text with their line breaks; can be selected and copied. */
export function WrittenWords({ children }: { children: string }): ReactElement {
  return <Text as="p" dir="auto" className={useStyles().words}>{children}</Text>;
}
