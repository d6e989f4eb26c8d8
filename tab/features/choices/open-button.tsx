import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useChoicesStyles } from './use-choices-styles.ts';

interface OpenButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens a form, and has the focus back when that is gone. */
export function OpenButton({ isOpen, onToggle, label, children }: OpenButtonProps): ReactElement {
  const { target } = useChoicesStyles();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Where another one was opened in its place, that has the focus.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return <Button ref={button} size="large" className={target} aria-expanded={isOpen} {...(label !== undefined && { 'aria-label': label })} onClick={onToggle}>{children}</Button>;
}
