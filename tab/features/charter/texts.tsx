import type { ReactElement } from 'react';
import { useTabLanguage } from '../../app/language.ts';
import { languageNames } from '../../ui/language-names.ts';
import { WrittenText } from '../../ui/written-text.tsx';
import { useCharterStyles } from './use-charter-styles.ts';

/** A text in every language, side by side where there is room. */
export function Texts({ texts }: { texts: readonly { readonly language: string; readonly text: string }[] }): ReactElement {
  const { pair, language: title } = useCharterStyles();
  const { locale } = useTabLanguage();
  return (
    <div className={pair}>
      {texts.map(({ language, text }) => (
        <section key={language}>
          <p className={title}>{languageNames([language], locale)[0]?.name ?? language}</p>
          <WrittenText text={text} language={language} />
        </section>
      ))}
    </div>
  );
}
