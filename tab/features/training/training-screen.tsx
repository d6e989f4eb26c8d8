import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Courses } from './courses.tsx';
import { DueList } from './due-list.tsx';
import { PeopleSearch } from './people-search.tsx';
import { TraineePanel } from './trainee-panel.tsx';
import { useTrainingStyles } from './use-training-styles.ts';

/** Who took which course, whose training ends soon, and which courses there are. */
export function TrainingScreen(): ReactElement {
  const { screen } = useTrainingStyles();
  const { t } = useTranslation('training');
  const [chosen, setChosen] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  return (
    <div className={screen}>
      <PageHeading>{t('title')}</PageHeading>
      {chosen === null ? (
        <>
          <DueList takesFocus={returned} onChoose={setChosen} />
          <PeopleSearch onChoose={setChosen} />
          <Courses />
        </>
      ) : (
        <TraineePanel key={chosen} id={chosen} onClose={() => { setReturned(true); setChosen(null); }} />
      )}
    </div>
  );
}
