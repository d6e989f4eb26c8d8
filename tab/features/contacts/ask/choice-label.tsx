import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A choice with a few words about what it means. */
export function ChoiceLabel({ hint, children }: { hint: string; children: ReactNode }): ReactElement {
  return (
    <>
      {children}
      <span className={useStyles().hint}>{hint}</span>
    </>
  );
}
