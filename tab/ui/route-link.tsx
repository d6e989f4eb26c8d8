import type { ReactElement, ReactNode } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useNavigate } from './use-navigate.ts';

const useStyles = makeStyles({
  link: { minHeight: '24px', textAlign: 'start' },
  button: { minHeight: '44px' },
});

/** A link without an address: nothing shows in the status bar, and nothing can be opened in another window. */
export function RouteLink({ to, className, children }: { to: string; className?: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <Link
      as="button"
      role="link"
      className={className ?? styles.link}
      onClick={() => {
        navigate(to);
      }}
    >
      {children}
    </Link>
  );
}

type RouteButtonProps = { to: string; children: ReactNode } & Pick<ButtonProps, 'appearance' | 'icon' | 'size'>;

/** The same as a button, for the main step of a screen. */
export function RouteButton({ to, children, ...look }: RouteButtonProps): ReactElement {
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <Button
      {...look}
      role="link"
      className={styles.button}
      onClick={() => {
        navigate(to);
      }}
    >
      {children}
    </Button>
  );
}
