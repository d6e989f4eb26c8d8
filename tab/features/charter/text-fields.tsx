import type { ReactElement } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CHARTER_LENGTH } from '../../../shared/limits.ts';
import { plainTextFault } from '../../../shared/plain-text.ts';
import { useTabLanguage } from '../../app/language.ts';
import { languageNames } from '../../ui/language-names.ts';
import { useCharterStyles } from './use-charter-styles.ts';

interface Text {
  readonly language: string;
  readonly text: string;
}

interface TextFieldsProps {
  texts: readonly Text[];
  /** Whether faults are said. */
  tried: boolean;
  onChange: (texts: Text[]) => void;
}

/** One box for each language. */
export function TextFields({ texts, tried, onChange }: TextFieldsProps): ReactElement {
  const { pair, box } = useCharterStyles();
  const { t } = useTranslation('charter');
  const { locale } = useTabLanguage();
  return (
    <div className={pair}>
      {texts.map(({ language, text }) => {
        const fault = plainTextFault(text, CHARTER_LENGTH);
        const said = tried && fault !== null ? { validationState: 'error' as const, validationMessage: t(`fault.${fault}`, { most: CHARTER_LENGTH }) } : {};
        return (
          <Field key={language} size="large" label={languageNames([language], locale)[0]?.name ?? language} hint={t('form.hint')} {...said}>
            <Textarea
              size="large" resize="vertical" className={box} lang={language} value={text}
              onChange={(_, { value }) => { onChange(texts.map((one) => (one.language === language ? { language, text: value } : one))); }}
            />
          </Field>
        );
      })}
    </div>
  );
}
