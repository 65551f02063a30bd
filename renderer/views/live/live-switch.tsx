import { memo } from "react";
import { Switch } from "react-aria-components";
import { useView } from "../../stores/use-stores.ts";
import { setLive } from "../../stores/view-store.ts";

/** Whether every edit is answered at once, or the deal is only run when asked for. */
export const LiveSwitch = memo(function LiveSwitch() {
  const live = useView((state) => state.live);
  return (
    <Switch className="switch live-switch" isSelected={live} onChange={setLive}>
      <span className="switch__track" />
      Live
    </Switch>
  );
});
