import type { ReactElement } from 'react';
import { Text, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ lead: { margin: 0 } });

/** A sentence or two that a screen or a part of it begins with. */
export function Lead({ children }: { children: string }): ReactElement {
  return <Text as="p" size={400} className={useStyles().lead}>{children}</Text>;
}
