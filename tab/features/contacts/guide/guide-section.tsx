import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';

const useStyles = makeStyles({
  section: { borderBlockStartWidth: tokens.strokeWidthThin, borderBlockStartStyle: 'solid', borderBlockStartColor: tokens.colorNeutralStroke2 },
  heading: { margin: 0 },
  button: {
    justifyContent: 'space-between',
    width: '100%',
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
});

interface GuideSectionProps {
  title: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A part of the guide, read when it is opened. Several may be open: nothing closes by itself. */
export function GuideSection({ title, startsOpen = false, children }: GuideSectionProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => { setOpen(!open); }}
        >
          {title}
        </Button>
      </h3>
      {open && <div id={id} className={styles.inside}>{children}</div>}
    </section>
  );
}
