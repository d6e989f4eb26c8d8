import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from '../../../ui/use-navigate.ts';

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '64px',
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    // The words keep their colours, so the background has to as well.
    ':hover': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
  },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere', flexBasis: '200px', flexGrow: 1 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface RequestLinkProps {
  to: string;
  title: string;
  /** What happens next, or when it was sent. */
  note?: string | undefined;
  badge: ReactNode;
}

/** One request in a list; the whole row leads to it. */
export function RequestLink({ to, title, note, badge }: RequestLinkProps): ReactElement {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <li className={styles.item}>
      <button type="button" role="link" className={styles.row} onClick={() => { navigate(to); }}>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
        {badge}
      </button>
    </li>
  );
}
