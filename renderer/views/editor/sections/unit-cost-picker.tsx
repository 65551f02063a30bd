import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { deflatorName } from "#shared/unit-costs/gdp-deflator.ts";
import { unitCostSource } from "#shared/unit-costs/unit-cost.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { UnitCostForm } from "./unit-cost-form.tsx";

/** Opens the library of published unit costs. It is in pounds, so a deal in another currency is told instead. */
export function UnitCostPicker({ disabled }: { readonly disabled: boolean }) {
  const inPounds = useScenario((scenario) => scenario.deal.currency) === "GBP";
  return (
    <DialogTrigger>
      <Button className="button button--small" isDisabled={disabled}>
        Add from the unit-cost library…
      </Button>
      <ModalOverlay className="scrim" isDismissable>
        <Modal className="dialog dialog--wide">
          <Dialog className="dialog__body">
            {({ close }) => (
              <>
                <Heading slot="title" className="dialog__title">
                  Add a saving from the unit-cost library
                </Heading>
                <p className="text-muted unit-costs__about">
                  {unitCostSource.title}, {unitCostSource.publisher}, {unitCostSource.date}. Uprated by the{" "}
                  {deflatorName}.
                </p>
                {inPounds ? <UnitCostForm onDone={close} /> : <NotInPounds onDone={close} />}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function NotInPounds({ onDone }: { readonly onDone: () => void }) {
  const { currency } = useScenario((scenario) => scenario.deal);
  return (
    <>
      <p>
        The library’s figures are what British public bodies spend, in pounds. This deal is in {currency}: add a saving
        and enter a figure of your own country instead.
      </p>
      <div className="dialog__actions">
        <button type="button" className="button button--primary" onClick={onDone}>
          Close
        </button>
      </div>
    </>
  );
}
