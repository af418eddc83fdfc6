import type { MeetingId, SeatId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, linkRow, seatRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const seatContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const link = linkRow(child, meeting.id);
    await store.seats.addLink(link);
    return { seats: store.seats, meeting: meeting.id, senco, child, link, seat: seatRow(link) };
  };

  it('JOIN2 keeps links and seats, and that a link was used', async () => {
    const { seats, meeting, senco, link, seat } = await arrange();
    const staffLink = linkRow(senco, null);
    await seats.addLink(staffLink);
    await seats.addSeat(seat);
    await under().reopen();
    const { seats: again } = under().store;
    expect(await again.seat(seat.id)).toStrictEqual(seat);
    expect(await again.seat(newId<SeatId>())).toBeNull();
    expect(await again.link(link.tokenHash)).toStrictEqual({ ...link, usedAt: seat.madeAt });
    expect(await again.link('none')).toBeNull();
    expect(await again.linksOfMeeting(meeting)).toStrictEqual([{ ...link, usedAt: seat.madeAt }]);
    expect(await again.link(staffLink.tokenHash)).toStrictEqual(staffLink);
    const staffSeat = seatRow(staffLink);
    await again.addSeat(staffSeat);
    expect(await again.seat(staffSeat.id)).toStrictEqual(staffSeat);
  });

  it('JOIN2 makes a seat from one person’s link to one meeting only', async () => {
    const { seats, senco, link, seat } = await arrange();
    const { meeting: other } = await arrange();
    const forged = [
      { ...seat, person: senco },
      { ...seat, meeting: other },
      { ...seat, meeting: null },
      { ...seat, linkHash: 'none' },
    ];
    for (const row of forged) await expect(seats.addSeat(row)).rejects.toThrow(StoreConflict);
    expect(await seats.seat(seat.id)).toBeNull();
    expect((await seats.link(link.tokenHash))?.usedAt).toBeNull();
  });

  it('JOIN4 revokes a person’s links and ends their seats at once', async () => {
    const { seats, meeting, senco, child, link, seat } = await arrange();
    const second = linkRow(child, meeting);
    const theirs = linkRow(senco, meeting);
    await seats.addLink(second);
    await seats.addLink(theirs);
    const ended = seatRow(second);
    const stays = seatRow(theirs);
    for (const row of [seat, ended, stays]) await seats.addSeat(row);
    await seats.endSeat(ended.id, 2_500);
    await seats.revokeLinks(meeting, child, 3_000);
    await under().reopen();
    const { seats: again } = under().store;
    expect((await again.seat(seat.id))?.endedAt).toBe(3_000);
    expect((await again.seat(ended.id))?.endedAt).toBe(2_500);
    expect((await again.seat(stays.id))?.endedAt).toBeNull();
    const links = await again.linksOfMeeting(meeting);
    expect(links.filter(({ revokedAt }) => revokedAt === 3_000)).toHaveLength(2);
    expect((await again.link(theirs.tokenHash))?.revokedAt).toBeNull();
    await expect(again.addSeat(seatRow(link))).rejects.toThrow(StoreConflict);
  });

  it('JOIN4 leaves another meeting’s links alone, and an end stays the first', async () => {
    const { seats, child, seat, link } = await arrange();
    await seats.addSeat(seat);
    await seats.revokeLinks(newId<MeetingId>(), child, 3_000);
    expect((await seats.link(link.tokenHash))?.revokedAt).toBeNull();
    await seats.endSeat(seat.id, 4_000);
    await seats.endSeat(seat.id, 5_000);
    expect((await seats.seat(seat.id))?.endedAt).toBe(4_000);
  });
};
