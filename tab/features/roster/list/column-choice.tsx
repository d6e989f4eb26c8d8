import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../parts/check-list.tsx';
import { COLUMNS } from './roster-columns.tsx';
import type { Column } from './roster-columns.tsx';

interface ColumnChoiceProps {
  readonly shown: readonly Column[];
  readonly onChange: (shown: readonly Column[]) => void;
}

/** Which columns are shown. The name always is. */
export function ColumnChoice({ shown, onChange }: ColumnChoiceProps): ReactElement {
  const { t } = useTranslation('roster');
  return (
    <CheckList
      wide label={t('columnsShown')} chosen={shown} choices={COLUMNS.map((column) => ({ value: column, text: t(`column.${column}`) }))}
      onChange={(chosen) => { onChange(COLUMNS.filter((column) => chosen.includes(column))); }}
    />
  );
}
