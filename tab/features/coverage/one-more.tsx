import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useLazyQuery } from '@apollo/client/react';
import { Button, Checkbox, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { WORKING_HOURS } from '../../../shared/coverage.ts';
import { useTabLanguage } from '../../app/language.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { languageNames } from '../../ui/language-names.ts';
import { Panel } from '../../ui/panel.tsx';
import { useCheckStyles } from '../../ui/use-check-styles.ts';
import { Choice } from './choice.tsx';
import { CoverageWithQuery, type Coverage } from './coverage.query.ts';
import { OneMoreAnswer } from './one-more-answer.tsx';
import { HOURS, WEEKDAYS, hourName, weekdayName } from './week-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, '& > *': { flexGrow: 1, minWidth: '140px' } },
  days: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, border: 'none', '& > legend': { padding: 0 } },
  button: { alignSelf: 'flex-start', minHeight: '44px' },
});

/** What one more ally would change, before anybody is asked to be one. */
export function OneMore({ sites, languages }: Pick<Coverage, 'sites' | 'languages'>): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const daysId = useId();
  const [ask, { data, error, loading }] = useLazyQuery(CoverageWithQuery, { fetchPolicy: 'network-only' });
  const [siteId, setSiteId] = useState(sites[0]?.id ?? '');
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const [weekdays, setWeekdays] = useState<readonly number[]>([2]);
  const [fromHour, setFromHour] = useState<number>(WORKING_HOURS.from);
  const [untilHour, setUntilHour] = useState<number>(WORKING_HOURS.until);
  const [asked, setAsked] = useState({ site: '', language: '' });
  const whole = weekdays.length > 0 && fromHour < untilHour;
  const submit = (): void => {
    if (!whole) return;
    setAsked({ site: sites.find(({ id }) => id === siteId)?.name ?? '', language: languageNames([language], locale)[0]?.name ?? language });
    void ask({ variables: { input: { siteId, language, weekdays: [...weekdays].sort((a, b) => a - b), fromHour, untilHour } } }).catch(() => undefined);
  };
  return (
    <Panel>
      <form className={styles.form} noValidate aria-label={t('oneMore.title')} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Subtitle1 as="h2" className={styles.title}>{t('oneMore.title')}</Subtitle1>
        <div className={styles.row}>
          <Choice label={t('by.SITE')} value={siteId} options={sites.map(({ id, name }) => ({ value: id, text: name }))} onChange={setSiteId} />
          <Choice label={t('by.LANGUAGE')} value={language} options={languageNames(languages, locale).map(({ code, name }) => ({ value: code, text: name }))} onChange={setLanguage} />
        </div>
        <fieldset className={styles.days} aria-describedby={daysId}>
          <legend>{t('oneMore.days')}</legend>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day} className={check} label={weekdayName(day, locale)} checked={weekdays.includes(day)}
              onChange={(_, { checked }) => { setWeekdays(checked === true ? [...weekdays, day] : weekdays.filter((other) => other !== day)); }}
            />
          ))}
          <span id={daysId} role="alert">{weekdays.length === 0 ? t('oneMore.noDay') : ''}</span>
        </fieldset>
        <div className={styles.row}>
          <Choice label={t('oneMore.from')} value={String(fromHour)} options={HOURS.map((hour) => ({ value: String(hour), text: hourName(hour, locale) }))} onChange={(value) => { setFromHour(Number(value)); }} />
          <Choice
            label={t('oneMore.until')} value={String(untilHour)} {...(fromHour >= untilHour && { fault: t('oneMore.later') })}
            options={HOURS.map((hour) => ({ value: String(hour + 1), text: hourName(hour + 1, locale) }))} onChange={(value) => { setUntilHour(Number(value)); }}
          />
        </div>
        <Button type="submit" size="large" className={styles.button} disabledFocusable={loading}>{t('oneMore.ask')}</Button>
        {error !== undefined && <ErrorNotice title={t('failed')} onRetry={submit} />}
        <div role="status">{data !== undefined && !loading && error === undefined && <OneMoreAnswer answer={data.coverageWith} {...asked} />}</div>
      </form>
    </Panel>
  );
}
