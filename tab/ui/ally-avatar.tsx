import type { ReactElement } from 'react';
import { Avatar } from '@fluentui/react-components';
import { useAllyPhoto } from '../app/ally-photos/ally-photos.ts';

interface AllyAvatarProps {
  id: string;
  name: string;
  size: 32 | 48 | 64;
}

/** An ally's photo where there is one, in the place of their initials. The name stands beside it, so it says nothing to a screen reader. */
export function AllyAvatar({ id, name, size }: AllyAvatarProps): ReactElement {
  const photo = useAllyPhoto(id);
  return <Avatar name={name} size={size} color="colorful" aria-hidden {...(photo !== undefined && { image: { src: photo, alt: '' } })} />;
}
