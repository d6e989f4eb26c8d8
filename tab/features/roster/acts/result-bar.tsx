import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { once } from '../../../ui/once.ts';
import { leftOut, wordOf } from './act-words.ts';
import type { ActResult } from './act.ts';

const useStyles = makeStyles({
  bar: { outlineStyle: 'none', ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  body: { whiteSpace: 'normal' },
  target: { minHeight: '44px' },
});

interface ResultBarProps {
  readonly result: ActResult;
  /** This took an act back. */
  readonly undone: boolean;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What came of an act, for whom nothing was done and why, and the way back where there is one. It takes the focus. */
export function ResultBar({ result, undone, busy, onUndo, onClose }: ResultBarProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus();
  }, [result]);
  const lines = resultLines(result, undone, t);
  const whole = lines.length === 1;
  return (
    <MessageBar ref={bar} tabIndex={-1} intent={whole ? 'success' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{lines[0]}</MessageBarTitle> {lines.slice(1).join(' ')}
      </MessageBarBody>
      <MessageBarActions>
        {result.undo.length > 0 && !undone && (
          <Button className={styles.target} disabledFocusable={busy} onClick={once(onUndo)}>{t('undo')}</Button>
        )}
        <Button className={styles.target} onClick={once(onClose)}>{t('close')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}


type Translate = ReturnType<typeof useTranslation<'roster'>>['t'];

/** A result as sentences, the most important first. */
export function resultLines(result: ActResult, undone: boolean, t: Translate): string[] {
  const done = t(`done.${undone ? 'undone' : wordOf(result.act)}`, { count: result.done.length });
  const left = leftOut(result).map(({ word, count }) => t(`notDone.${word}`, { count }));
  return [done, ...left, ...(result.failed ? [t('notDone.failed')] : [])];
}
