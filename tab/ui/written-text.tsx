import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
});

interface WrittenTextProps {
  /** Paragraphs with empty lines between them; a line that begins with `# ` is a heading. */
  text: string;
  /** BCP 47, where it may not be that of the screen. */
  language?: string;
}

/** A longer text as somebody wrote it. */
export function WrittenText({ text, language }: WrittenTextProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.text} {...(language !== undefined && { lang: language })}>
      {blocksOf(text).map(({ heading, words }, place) =>
        heading ? <h3 key={place} className={styles.heading}>{words}</h3> : <p key={place} className={styles.words}>{words}</p>)}
    </div>
  );
}

interface Block {
  readonly heading: boolean;
  readonly words: string;
}

/** Headings stand alone also where somebody left no empty line after them. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n|\r?\n(?=# )|(?<=^# .*)\r?\n/mu)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (block.startsWith('# ') ? { heading: true, words: block.slice(2).trim() } : { heading: false, words: block }));
}
