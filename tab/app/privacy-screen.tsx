import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../ui/use-navigate.ts';
import { paths } from './paths.ts';
import { useHideKeys } from './use-hide-keys.ts';

interface Privacy {
  hide: () => void;
  /** Returns what ends it. */
  dropOnHide: (drop: () => void) => () => void;
}

const PrivacyContext = createContext<Privacy>({ hide: () => undefined, dropOnHide: () => () => undefined });

/** Blanks the tab when asked to. Everything inside leaves the page, and with it whatever was typed and not sent. */
export function PrivacyScreen({ children }: { children: ReactNode }): ReactElement {
  const [hidden, setHidden] = useState(false);
  const drops = useRef(new Set<() => void>());
  const navigate = useNavigate();
  const hide = useCallback(() => {
    for (const drop of drops.current) drop();
    setHidden(true);
    // What comes back is the directory, which everybody sees.
    navigate(paths.home);
  }, [navigate]);
  const privacy = useMemo<Privacy>(
    () => ({
      hide,
      dropOnHide: (drop) => {
        drops.current.add(drop);
        return () => drops.current.delete(drop);
      },
    }),
    [hide],
  );
  useHideKeys(hide);
  const show = (): void => {
    setHidden(false);
  };
  return <PrivacyContext value={privacy}>{hidden ? <BlankPage onShow={show} /> : children}</PrivacyContext>;
}

/** What blanks the tab. */
export function useHide(): () => void {
  return useContext(PrivacyContext).hide;
}

/** Runs `drop` when the tab is hidden, for what a component keeps outside of its own state. */
export function useDropOnHide(drop: () => void): void {
  const { dropOnHide } = useContext(PrivacyContext);
  useEffect(() => dropOnHide(drop), [dropOnHide, drop]);
}

const useStyles = makeStyles({
  page: { display: 'flex', minHeight: '100vh', alignItems: 'flex-end', justifyContent: 'center', boxSizing: 'border-box', padding: tokens.spacingVerticalXXL },
  button: { minHeight: '44px' },
});

function BlankPage({ onShow }: { onShow: () => void }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <main className={styles.page}>
      <Button ref={button} appearance="subtle" size="large" className={styles.button} onClick={onShow}>
        {t('hide.showAgain')}
      </Button>
    </main>
  );
}
