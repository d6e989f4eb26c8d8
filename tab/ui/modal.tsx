import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  modal: {
    boxSizing: 'border-box',
    width: 'calc(100% - 32px)',
    maxWidth: '560px',
    maxHeight: 'calc(100dvh - 32px)',
    padding: tokens.spacingHorizontalXXL,
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL },
  },
  title: { ...typographyStyles.subtitle1, marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalM },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXL,
    '@media (max-width: 479px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
});

interface ModalProps {
  title: string;
  /** Escape was pressed, or something outside was clicked. */
  onClose: () => void;
  /** A question stays until it is answered: a click outside does nothing. */
  question?: boolean;
  actions: ReactNode;
  children: ReactNode;
}

/**
 * Open as long as it is rendered. The browser's own dialog keeps the focus inside, the rest inert, and gives the focus
 * back; Fluent's needs hidden focusable helpers for that, which tools for accessibility rightly refuse.
 */
export function Modal({ title, onClose, question = false, actions, children }: ModalProps): ReactElement {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  useEffect(() => {
    const shown = dialog.current;
    const clicked = (event: MouseEvent): void => {
      if (!question && event.target === shown) onClose();
    };
    shown?.addEventListener('click', clicked);
    return () => {
      shown?.removeEventListener('click', clicked);
    };
  }, [question, onClose]);
  return (
    <dialog
      ref={dialog}
      role={question ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      className={styles.modal}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
