import type { RefObject } from 'react';

/** What Teams allows a framed tab. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** One page of the tab in a frame. */
export function TabFrame(props: { ref: RefObject<HTMLIFrameElement | null>; url: string; title: string; className: string }) {
  const { ref, url, title, className } = props;
  return <iframe ref={ref} src={url} title={title} sandbox={sandbox} allow="clipboard-write" className={className} />;
}
