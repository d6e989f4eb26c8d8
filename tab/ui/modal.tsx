import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useTranslation } from 'react-i18next';
import { useHide } from '../app/privacy-screen.tsx';

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
  // Along the edge of the window, where what it is about can be seen beside it.
  side: {
    width: '480px', maxWidth: '100%', height: '100dvh', maxHeight: '100dvh', marginBlock: 0, marginInlineStart: 'auto', marginInlineEnd: 0, borderRadius: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  // Wraps beside the button while there is room for that.
  title: { ...typographyStyles.subtitle1, margin: 0, flexGrow: 1, flexBasis: '200px', overflowWrap: 'anywhere', hyphens: 'auto' },
  hide: { minHeight: '44px', paddingInline: tokens.spacingHorizontalS },
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
  /** At the side of the window instead of in its middle. */
  side?: boolean;
  actions: ReactNode;
  children: ReactNode;
}

/**
 * Open as long as it is rendered. The browser's own dialog keeps the focus inside, the rest inert, and gives the focus
 * back; Fluent's needs hidden focusable helpers for that, which tools for accessibility rightly refuse.
 */
export function Modal({ title, onClose, question = false, side = false, actions, children }: ModalProps): ReactElement {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const hide = useHide();
  const { t } = useTranslation('common');
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not on the button in the head: whoever presses Enter at once means what is asked or offered here.
    inside.current?.querySelector<HTMLElement>('a[href], button')?.focus();
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
      className={mergeClasses(styles.modal, side && styles.side)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {/* The page's own is out of reach while this is open. */}
        <Button className={styles.hide} icon={<EyeOffRegular />} onClick={hide}>
          {t('hide.button')}
        </Button>
      </div>
      <div ref={inside}>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
