import { screen, waitFor } from '@testing-library/react';
import { AllyPhotosProvider } from '../../../tab/app/ally-photos/ally-photos-provider.tsx';
import { AllyAvatar } from '../../../tab/ui/ally-avatar.tsx';
import { renderScreen } from '../support/render-screen.tsx';

const PHOTO = 'data:image/png;base64,iVBORw0KGgo=';
const both = (
  <AllyPhotosProvider>
    <AllyAvatar id="with" name="Jonas Weber" size={48} />
    <AllyAvatar id="without" name="Ines Duarte" size={48} />
  </AllyPhotosProvider>
);

test('a photo takes the place of the initials where there is one, asked for once for the whole screen', async () => {
  const { container, calls } = await renderScreen(both, { resolvers: { Query: { allyPhotos: () => [{ id: 'with', dataUri: PHOTO }] } } });
  expect([screen.queryByText('JW'), screen.queryByText('ID')].every(Boolean)).toBe(true);
  await waitFor(() => { expect(container.querySelector('img')?.getAttribute('src')).toBe(PHOTO); });
  expect(container.querySelectorAll('img')).toHaveLength(1);
  expect(screen.getByText('ID')).toBeTruthy();
  expect(calls.filter(({ operation }) => operation === 'AllyPhotos').map(({ variables }) => variables)).toEqual([{ ids: ['with', 'without'] }]);
});

test('the initials stay where no photo is to be had', async () => {
  const { container, calls } = await renderScreen(both, { resolvers: { Query: { allyPhotos: () => { throw new Error('down'); } } } });
  await waitFor(() => { expect(calls).toHaveLength(1); });
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('JW')).toBeTruthy();
});
