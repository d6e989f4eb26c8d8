import { useContext } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { Link } from '@fluentui/react-components';
import { HostContext } from '../app/host.ts';

interface OutsideLinkProps {
  /** A web address, or a number or address to call, text or write to. */
  readonly href: string;
  readonly inline?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link that leads out of the tab. It is a real link, so that it works where Teams does nothing: on the desktop and on the web the browser opens
 * another window. On a phone the frame has no windows: there Teams opens web addresses, and a number opens only past the frame, by `_blank`.
 */
export function OutsideLink({ href, children, ...look }: OutsideLinkProps): ReactElement {
  const host = useContext(HostContext);
  const onPhone = host?.onPhone === true;
  const isWeb = /^https?:/i.test(href);
  const open = (event: MouseEvent): void => {
    if (!onPhone || !isWeb) return;
    event.preventDefault();
    void host.openLink(href);
  };
  // A window that only dials would stay open and empty on a desktop.
  const outside = isWeb || onPhone ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return <Link {...look} {...outside} href={href} onClick={open}>{children}</Link>;
}
