import type { Session } from "electron";
import { logRefusal } from "../log/log.ts";

/** Grants the page nothing: no camera, place, notification or device. Copy and paste by key need no permission. */
export function refusePermissions(session: Session): void {
  session.setPermissionCheckHandler(() => false);
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    logRefusal(`the permission ${permission}`);
    answer(false);
  });
  session.setDevicePermissionHandler(() => false);
}
