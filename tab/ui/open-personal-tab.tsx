import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useHost } from '../app/host.ts';
import { once } from './once.ts';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  button: { minHeight: '44px' },
});

interface OpenPersonalTabProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  /** Where in the personal tab it leads; nowhere in particular where absent. */
  readonly subPageId?: string;
  /** What a screen reader says, where the words alone say too little. */
  readonly label?: string;
  /** How to come there where the host does not lead there. */
  readonly byHand?: string;
  readonly children: ReactNode;
}

/** Leads from a shared screen to where one is by oneself. Where the host cannot, it says how to go there. */
export function OpenPersonalTab({ subPageId = '', label, byHand, children, ...look }: OpenPersonalTabProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('pins');
  const host = useHost();
  const [stuck, setStuck] = useState(false);
  const open = async (): Promise<void> => {
    try {
      await host.openPersonalTab(subPageId);
      setStuck(false);
    } catch {
      setStuck(true);
    }
  };
  return (
    <div className={styles.way}>
      <Button {...look} className={styles.button} {...(label !== undefined && { 'aria-label': label })} onClick={once(() => void open())}>{children}</Button>
      <Text role="status">{stuck && (byHand ?? t('openByHand'))}</Text>
    </div>
  );
}
