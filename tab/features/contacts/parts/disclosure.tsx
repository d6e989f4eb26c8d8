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

interface DisclosureProps {
  title: string;
  startsOpen?: boolean;
  /** Of its heading; it stands below another one unless told. */
  level?: 'h2' | 'h3';
  children: ReactNode;
}

/** A part of a screen that is read when it is opened. Several may be open: nothing closes by itself. */
export function Disclosure({ title, startsOpen = false, level: Heading = 'h3', children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>
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
      </Heading>
      {open && <div id={id} className={styles.inside}>{children}</div>}
    </section>
  );
}
