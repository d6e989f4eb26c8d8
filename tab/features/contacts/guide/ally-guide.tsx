import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { headerHeight } from '../../../ui/header-height.ts';
import { Panel } from '../../../ui/panel.tsx';
import { desktop } from '../../../ui/widths.ts';
import { useAllyProgramme } from '../data/use-ally-programme.ts';
import { SectionHeading } from '../parts/section-heading.tsx';
import { DangerChecklist } from './danger-checklist.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Points } from './points.tsx';
import { WordPairs } from './word-pairs.tsx';

/** Above and below the guide where it has its own place on the screen. */
const GAP = tokens.spacingVerticalL;

const useStyles = makeStyles({
  aside: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    // Stays in sight below the header, and scrolls by itself.
    [desktop]: {
      position: 'sticky',
      insetBlockStart: `calc(${headerHeight} + ${GAP})`,
      alignSelf: 'start',
      maxHeight: `calc(100dvh - ${headerHeight} - 2 * ${GAP})`,
    },
  },
  panel: { rowGap: tokens.spacingVerticalS, [desktop]: { overflowY: 'auto' } },
  intro: { color: tokens.colorNeutralForeground2 },
});

const LISTENING = ['begin', 'open', 'silence', 'reflect', 'whatHelps', 'noFixing', 'ownStory'] as const;
const REFER = ['when', 'offer', 'services', 'consent', 'stay', 'decide'] as const;
const LIMITS = ['no', 'handOver', 'rest', 'hours', 'talk'] as const;

/**
 * How to listen, what not to say, how to refer, what to do in danger, and where the ally's own limits are.
 *
 * @param crisisLines whom to call where a life is in danger
 */
export function AllyGuide({ crisisLines }: { crisisLines: ReactNode }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('guide');
  const { confidentialityLimits, coordinator } = useAllyProgramme() ?? {};
  const yours = coordinator == null ? null : t('coordinator', { coordinator });
  return (
    <aside aria-label={t('title')} className={styles.aside}>
      <Panel className={styles.panel}>
        <SectionHeading>{t('title')}</SectionHeading>
        <Text className={styles.intro}>{t('intro')}</Text>
        <div>
          <Disclosure title={t('listening.title')} startsOpen>
            <Points points={LISTENING.map((point) => t(`listening.${point}`))} />
          </Disclosure>
          <Disclosure title={t('words.title')}>
            <WordPairs />
          </Disclosure>
          <Disclosure title={t('refer.title')}>
            <Points points={REFER.map((point) => t(`refer.${point}`))} />
          </Disclosure>
          <Disclosure title={t('danger.title')}>
            <DangerChecklist organisationSays={confidentialityLimits} coordinator={yours} crisisLines={crisisLines} />
          </Disclosure>
          <Disclosure title={t('limits.title')}>
            <Points points={[...LIMITS.map((point) => t(`limits.${point}`)), ...(yours === null ? [] : [yours])]} />
          </Disclosure>
        </div>
      </Panel>
    </aside>
  );
}
