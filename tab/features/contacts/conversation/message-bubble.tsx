import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', listStyleType: 'none', maxWidth: '85%' },
  mine: { alignItems: 'flex-end', alignSelf: 'flex-end' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: {
    marginBlock: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // From where its own language begins, which may not be that of the screen.
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  more: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'inherit',
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalXXS,
    ':empty': { display: 'none' },
  },
  myWords: { backgroundColor: tokens.colorBrandBackground2 },
});

interface MessageBubbleProps {
  mine: boolean;
  author: string;
  /** When, or how it stands with the sending. */
  about: string;
  text: string;
  children?: ReactNode;
}

/** One message, as plain text with its line breaks; an address in it stays text and nothing is fetched. */
export function MessageBubble({ mine, author, about, text, children }: MessageBubbleProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, mine && styles.mine)}>
      <span className={styles.about}>{`${author}, ${about}`}</span>
      <div dir="auto" className={mergeClasses(styles.words, mine && styles.myWords)}>{text}</div>
      <div className={styles.more}>{children}</div>
    </li>
  );
}
