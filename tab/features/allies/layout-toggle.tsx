import type { ReactElement } from 'react';
import { Button, Tooltip, makeStyles } from '@fluentui/react-components';
import { GridFilled, GridRegular } from '@fluentui/react-icons/svg/grid';
import { TextBulletListSquareFilled, TextBulletListSquareRegular } from '@fluentui/react-icons/svg/text-bullet-list-square';
import { useTranslation } from 'react-i18next';
import { useAllyFilters } from './ally-filters.tsx';

const useStyles = makeStyles({ buttons: { display: 'flex' }, button: { minWidth: '44px', minHeight: '44px' } });

const layouts = [
  { layout: 'grid', icon: <GridRegular />, chosenIcon: <GridFilled /> },
  { layout: 'list', icon: <TextBulletListSquareRegular />, chosenIcon: <TextBulletListSquareFilled /> },
] as const;

/** Cards or compact rows. Remembered until the tab is closed or hidden. */
export function LayoutToggle(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { layout: chosen, setLayout } = useAllyFilters();
  return (
    <div role="group" aria-label={t('layout.label')} className={styles.buttons}>
      {layouts.map(({ layout, icon, chosenIcon }) => (
        <Tooltip key={layout} content={t(`layout.${layout}`)} relationship="label">
          <Button
            appearance="subtle"
            aria-pressed={chosen === layout}
            className={styles.button}
            icon={chosen === layout ? chosenIcon : icon}
            onClick={() => {
              setLayout(layout);
            }}
          />
        </Tooltip>
      ))}
    </div>
  );
}
