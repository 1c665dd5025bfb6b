/* SPDX-License-Identifier: Apache-2.0 */
/* All device types, one row each. */
#include "softmmu/device.h"

extern const DeviceType aclint_type, plic_type, aplic_type, imsic_type, uart16550_type, goldfish_rtc_type, syscon_type,
    fw_cfg_type, pflash_type;
extern const DeviceType virtio_mmio_type, virtio_blk_device, virtio_rng_device, virtio_serial_device, virtconsole_type,
    virtserialport_type, virtio_net_device, virtio_9p_device;
extern const DeviceType pcie_host_type, virtio_pci_type, virtio_blk_pci, virtio_rng_pci, virtio_serial_pci, virtio_net_pci,
    virtio_9p_pci;

/* clang-format off */
const DeviceType *const device_types[] = {
    &aclint_type, &plic_type, &aplic_type, &imsic_type, &uart16550_type, &goldfish_rtc_type, &syscon_type, &fw_cfg_type,
    &pflash_type,
    &virtio_mmio_type, &virtio_blk_device, &virtio_rng_device, &virtio_serial_device, &virtconsole_type,
    &virtserialport_type, &virtio_net_device, &virtio_9p_device,
    &pcie_host_type, &virtio_pci_type, &virtio_blk_pci, &virtio_rng_pci, &virtio_serial_pci, &virtio_net_pci, &virtio_9p_pci,
    NULL,
};
/* clang-format on */
