import type { ReactElement } from 'react';
import { Subtitle2, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The title of a part of a screen. */
export function SectionHeading({ children }: { children: string }): ReactElement {
  return <Subtitle2 as="h2" className={useStyles().heading}>{children}</Subtitle2>;
}
