import type { ReactElement, ReactNode } from 'react';
import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choices.query.ts';
import { OpenButton } from './open-button.tsx';
import { useChoicesStyles } from './use-choices-styles.ts';

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly name: string;
  readonly mergedInto: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What is shown while it is open. */
  readonly children: ReactNode;
}

/** A choice: what it is called, how many have it, and whether it is offered. */
export function ChoiceRow({ choice: { people, retired, timeZone }, name, mergedInto, isOpen, onToggle, children }: ChoiceRowProps): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const badge = mergedInto === null ? t('retiredBadge') : t('mergedBadge', { name: mergedInto });
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.about}>
          <span className={styles.name}>{name}{retired && <Badge appearance="tint" color="informative">{badge}</Badge>}</span>
          <span className={styles.quiet}>{[t('people', { count: people }), ...(timeZone === null ? [] : [timeZone])].join(' · ')}</span>
        </div>
        <OpenButton isOpen={isOpen} onToggle={onToggle} label={t('changeOne', { name })}>{t('change')}</OpenButton>
      </div>
      {isOpen && children}
    </li>
  );
}
