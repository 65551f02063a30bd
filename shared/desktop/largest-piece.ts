/**
 * The most that crosses to the desktop at once of a file that is exported, in bytes: little enough that neither side is held
 * up, and enough that the way there and back costs nothing beside it. The window cuts its pieces so; main refuses larger ones.
 */
export const LARGEST_PIECE_IN_BYTES = 512 * 1024;
