import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What to keep in mind, a sentence or two each. */
export function Points({ points }: { points: readonly string[] }): ReactElement {
  return (
    <ul className={useStyles().list}>
      {points.map((point) => <li key={point}>{point}</li>)}
    </ul>
  );
}
