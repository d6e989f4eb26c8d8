import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useTranslation } from 'react-i18next';
import { managePaths } from '../../app/manage/manage-paths.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { StatusLine, useStatusLine } from '../../ui/status-line.tsx';
import { CheckedFile } from './checked-file.tsx';
import { FileHelp } from './file-help.tsx';
import { ProblemList } from './problem-list.tsx';
import type { RosterImport } from './roster-import.query.ts';
import { useRosterImport } from './use-roster-import.ts';
import type { RosterImporting } from './use-roster-import.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '720px' },
  words: { margin: 0, overflowWrap: 'anywhere' },
  choose: { minHeight: '44px', alignSelf: 'flex-start', '@media (max-width: 479px)': { alignSelf: 'stretch' } },
});

/** What a browser offers when a file is chosen. */
const KINDS = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';

/** Brings the roster in from a file: chosen, checked, and then imported as a whole or not at all. */
export function RosterImportScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const importing = useRosterImport();
  const { last, work, unknown } = importing;
  return (
    <div className={styles.screen}>
      <PageHeading back={{ to: managePaths.roster, label: t('back') }}>{t('title')}</PageHeading>
      <Text as="p" className={styles.words}>{t('intro')}</Text>
      {unknown && <ErrorNotice title={t('failed')} onRetry={importing.look} />}
      {last === undefined && !unknown && <LoadingRows label={t('loading')} />}
      {last !== undefined && (
        <>
          <Work importing={importing} />
          <Fault importing={importing} />
          {work === null && last !== null && last.state !== 'UPLOADING' && <Outcome file={last} importing={importing} />}
          <ChooseFile importing={importing} first={last === null || last.state === 'UPLOADING'} />
          <FileHelp />
        </>
      )}
    </div>
  );
}

function Work({ importing: { work, progress } }: { readonly importing: RosterImporting }): ReactElement | null {
  const { t } = useTranslation('rosterImport');
  if (work === null) return null;
  return (
    <Field validationState="none" validationMessage={t(`work.${work}`)}>
      <ProgressBar aria-label={t(`work.${work}`)} thickness="large" {...(progress !== null && { value: progress })} />
    </Field>
  );
}

function Fault({ importing: { fault, work, check, apply } }: { readonly importing: RosterImporting }): ReactElement | null {
  const { t } = useTranslation('rosterImport');
  if (fault === null || work !== null) return null;
  const again = { checking: check, changed: check, importing: apply, sending: undefined, tooLarge: undefined }[fault];
  return <ErrorNotice title={t(`fault.${fault}`)} {...(again && { onRetry: () => void again() })} />;
}

/** How it stands with the last file. It takes the focus when something new is known. */
function Outcome({ file, importing }: { readonly file: RosterImport; readonly importing: RosterImporting }): ReactElement {
  const { t } = useTranslation('rosterImport');
  const { lineRef, toLine } = useStatusLine();
  const { finished } = importing;
  useEffect(() => {
    if (finished > 0) toLine();
  }, [toLine, finished]);
  const { state, rows, problemCount, added, changed } = file;
  return (
    <>
      <StatusLine lineRef={lineRef} strong>
        {state === 'REFUSED' ? t('refused', { count: problemCount }) : state === 'DONE' ? t('done') : t(added + changed > 0 ? 'checked' : 'nothingToDo', { count: rows })}
      </StatusLine>
      {state === 'REFUSED' ? <ProblemList id={file.id} /> : <CheckedFile file={file} busy={importing.work !== null} onImport={() => void importing.apply()} />}
    </>
  );
}

function ChooseFile({ importing: { work, bring }, first }: { readonly importing: RosterImporting; readonly first: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={t('choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended, can be chosen again.
          target.value = '';
          if (file) void bring(file);
        }}
      />
      <Button icon={<ArrowUploadRegular />} appearance={first ? 'primary' : 'secondary'} className={styles.choose} disabledFocusable={work !== null} onClick={() => input.current?.click()}>
        {t(first ? 'choose' : 'chooseAnother')}
      </Button>
    </>
  );
}
