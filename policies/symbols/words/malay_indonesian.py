"""Malay, and Indonesian beyond the phrases that it has beside the Turkic languages."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        diskaun|baucar|kupon|hadiah|voucher|cashback|potongan|diskon .. pembelian|belian|pesanan|
            tempahan|order|belanja .. seterusnya|akan_datang|pertama|anda|berikutnya|selanjutnya
        beli <n> percuma|gratis|dapat|free
        penghantaran|pengiriman|ongkir percuma|gratis .. setiap|untuk|semua|hari|hingga|minimum|
            dengan|ke_seluruh
        setiap pembelian .. gratis|percuma|hadiah|bonus|dapat*
        hadiah|bonus percuma|gratis .. setiap|pembelian|untuk
    """,
    table.COUPON: """
        pakai|gunakan|masukkan|guna|taip .. kode|kod|kupon|voucher|baucar
        kode|kod <code>
    """,
    table.PRICE_OFF: """
        diskon|diskaun|potongan|promo|hemat|jimat hingga|sehingga|s/d|sampai|besar|up_to <percent>
        separuh|setengah harga
        turun harga
    """,
    table.SALE: """
        jualan|obral|cuci_gudang|promosi|promo .. hebat|murah|penghabisan|mega|akhir|gila|raya|
            besar-besaran|besar|hari|spesial|lebaran|ramadan|merdeka|tahun
        flash sale
        cuci gudang
        mega sale|jualan
        promosi|promo|diskon .. terhad|terbatas|berakhir|sehingga|sampai|khas|sekarang|ini|spesial
        habiskan stok
        diskon|diskaun|hemat|jimat <percent>
        <percent> diskaun|diskon
    """,
    table.DEALS: """
        harga istimewa|khas|promosi|murah|terbaik|borong|miring|promo|hemat|terendah|diskon
        tawaran|penawaran|peluang hebat|istimewa|terhad|menarik|terbaik|spesial|terbatas|khas|
            eksklusif|keemasan|emas
        jangan lepaskan|terlepas|sampai_ketinggalan|lewatkan|ketinggalan|sampai_kehabisan
        harga hanya|cuma|cuman|serendah|mulai|bermula <amount>|dari|rm
        hanya|serendah|bermula|mulai <amount> .. sahaja|saja|sebulan|per_bulan|aja
    """,
    table.PRIZE: """
        menang|memenangi|memenangkan|pemenang|dimenangi .. hadiah|wang|uang|undian|<amount>|telefon|
            kereta|mobil|motor|iphone|cabutan|rumah|tunai|voucher|<n>
        hadiah|ganjaran undian|wang|tunai|utama|cabutan|menarik|langsung|lumayan|menanti
        tahniah|selamat .. menang|memenangi|memenangkan|terpilih|pemenang|berhasil|dipilih|mendapat*
        cabutan bertuah
        tuntut|klaim|claim|ambil .. hadiah*|sekarang
        peraduan|pertandingan|kuis|undian|giveaway .. menang|hadiah|sertai|ikuti|berpeluang
        percubaan|sampel|konsultasi|ebook|e-book|kelas percuma|gratis
        anda|nomor|nombor terpilih|dipilih|beruntung
    """,
    table.LOYALTY: """
        mata|poin|point|points ganjaran|reward|bonus|anda .. tebus|tukar*|kumpul*|hangus|ganda|luput
        kumpul|kumpulkan|tebus|tukarkan|tukar mata|poin|point
        program|keahlian|kad|kartu setia|ganjaran|ahli|loyalitas|member
        jadi|menjadi|jadilah ahli|member|anggota .. sekarang|dan|percuma|gratis|eksklusif
        selamat hari_jadi|ulang_tahun .. diskon|diskaun|kupon|hadiah|voucher|promo
        cashback hingga|sehingga|sampai|<percent>
    """,
    table.REFERRAL: """
        ajak|jemput|undang|rujuk|kenalkan|rekomendasikan .. rakan*|teman*|kawan*|sahabat
        setiap rakan|teman|kawan .. yang|yg|berjaya|anda|baru?
        kode|kod referral
    """,
    table.MONEY: """
        pinjaman|pinjam|kredit|dana .. segera|peribadi|online|tanpa|cepat|cair|lulus|rendah|mudah|
            tunai|agunan|kilat|jaminan|pribadi|hingga
        butuh|perlukan|perlu|memerlukan .. dana|wang|duit|uang|modal|tunai .. cepat|segera?
        tanpa agunan|penjamin|cagaran|jaminan|slip_gaji|bi_checking
        kad|kartu kredit .. mohon|apply|percuma|gratis|ajukan|bebas
        insurans|asuransi .. murah|hemat|jimat|sebut|dapatkan|premi
        cair|limit|pinjam* .. hari_ini|cepat|juta|cukup|ktp|sehingga|menit|minit
        cukup|hanya ktp|mykad|ic
        sampai|hingga|sebelum gajian|gaji
    """,
    table.EARN: """
        kerja|bekerja|jana|hasilkan|raih|dapatkan|penghasilan|pendapatan .. dari_rumah|rumah|
            sampingan|pasif|tambahan|sehari|per_hari|sebulan|jutaan|online|harian|<amount>
        pendapatan|penghasilan|untung|cuan .. pasif|tambahan|sampingan|<amount>|juta*|setiap|besar|
            lumayan|harian
        labur|melabur|pelaburan|investasi|trading .. untung|pulangan|profit|dijamin|bitcoin|kripto|
            emas|modal|sekarang
        modal kecil|minim .. untung|hasil|cuan?
    """,
    table.VICE: """
        kasino|casino|judi|slot|togel|taruhan|poker|bola .. online|bonus|gacor|deposit|percuma|
            gratis|maxwin|terpercaya|depo|jackpot|new
        situs slot|judi|gacor
        kurus|turun_berat|langsing|turunkan_berat|pelangsing .. badan|cepat|kg|tanpa|dalam|hari|
            ampuh
        obat|ubat kuat|pelangsing|kurus
    """,
    table.SHORTCODE: """
        ketik|taip|balas|hantar|kirim .. ke|kepada|hantar_ke|ke_no <n>
        ketik|taip .. kirim|hantar ke
        sms .. ke <n>
    """,
    table.CALL_TO_SHOP: """
        kunjungi|lawati|singgah|datang|jelajahi|temukan|cek|lihat|terokai|semak .. toko*|kedai|
            gerai|laman|website|koleksi*|butik|katalog*|kami|produk|produk*
        beli|pesan|order|tempah|borong|dapatkan|serbu|belanja sekarang|hari_ini|segera|yuk|online|
            di_toko|sebelum|juga|lah
        koleksi|produk|model|fesyen terbaru|baharu|baru|raya|musim .. tiba|hadir|telah|kami|kini?
        jumpa|temui kami .. gerai|booth|pesta|stan
    """,
    table.OTHER_GOODS: """
        anda|kamu mungkin .. suka|minat|berminat|tertarik
        pelanggan .. juga membeli|beli
        disyorkan|direkomendasikan untuk
    """,
    table.NEWS: """
        kini|telah|sudah|akhirnya tiba|hadir|dibuka|kembali|tersedia .. di|semula|stok|toko|kedai|
            lagi
        muat|unduh|download turun|aplikasi|app .. aplikasi|sekarang|apps|kami?
        grand opening
        pembukaan|pelancaran|peluncuran .. cawangan|toko|kedai|baru|baharu|produk
        pre-order dibuka|sekarang
        stok baru|baharu
    """,
    table.SUBSCRIBE: """
        langgan|berlangganan|daftar|sertai|bergabung|gabung|ikuti .. sekarang|newsletter|surat|kami|
            percuma|gratis|grup|channel|saluran|telegram|komuniti|instagram
        ikuti|follow|like .. kami|facebook|instagram|halaman|akun
    """,
    table.WIN_BACK: """
        rindu|merindukan kamu|anda
        troli|keranjang .. menunggu|menanti|tertinggal|anda|masih|lupa
        lama|sudah_lama tak|tidak|tak_jumpa .. jumpa|belanja|berkunjung|membeli?
        selesaikan pembelian|belanja*
        troli|keranjang .. hampir|habis|anda|belanja
        lengkapkan|selesaikan pembelian|belanja
    """,
    table.TRIAL: """
        coba|cuba|uji .. gratis|percuma|<n>
        percubaan|trial percuma|gratis
        <n> hari|bulan percuma|gratis
        naik|tingkatkan|upgrade taraf|ke .. premium|pro
        paket|pelan data|internet .. cuma|hanya|rp|rm|tanpa_had|unlimited
    """,
    table.SERVICES: """
        kami menyediakan|menawarkan|membekalkan|melayani|pembekal|produsen|pengilang|menerima ..
            perkhidmatan|jasa|layanan|borong|grosir|solusi|produk|berbagai|pembuatan
        jasa|servis|perkhidmatan pembuatan|website|seo|desain|bina|iklan|digital|pengiklanan|
            followers
        harga borong|grosir|pemborong|reseller
        tingkatkan|tambah jualan|penjualan|pelanggan|followers|omzet
        cari|dicari|mencari reseller|dropship|agen|ejen|stokis
        jasa|khidmat iklan .. facebook|toko|instagram|kedai
    """,
    table.EVENT: """
        jemputan|undangan|dijemput|diundang|mengundang|menjemput .. ke|hadir|menghadiri|anda|untuk|
            ke_majlis
        seminar|webinar|bengkel|workshop|pameran|bazar|konsert|konser|kelas .. percuma|gratis|
            daftar|tempat|terhad|tiket|terbatas
        tempat|kursi|slot terhad|terbatas
        derma|sumbangan|sedekah|donasi|infaq .. sekarang|anak|anda|mangsa|korban|salurkan
    """,
    table.SURVEY: """
        kaji|tinjauan|survei|survey|soal .. selidik|sertai|isi|minit|menit|ikut*|lengkapkan
    """,
    table.FOOTER: """
        berhenti melanggan|langganan
        hentikan|batalkan langganan
        tidak ingin|mahu .. menerima
        anda menerima .. email|emel|e-mel|mesej .. kerana|karena
        hak cipta .. terpelihara|dilindungi
    """,
    table.SALUTATION: """
        pelanggan yang|yg|setia|kami|dihormati|terhormat .. dihormati|kasihi|hargai?
        salam|hai|halo semua|pelanggan|sahabat|kak
    """,
    table.CLICK: """
        klik|tekan pautan|link|sini|di_sini|tautan|disini
        hubungi|whatsapp|call|wasap|telefon .. sekarang|kami|segera|kita|di
        maklumat|info|informasi|keterangan lanjut|selanjutnya|lebih_lanjut
    """,
    table.FREE: """
        percuma|gratis
    """,
    table.URGENCY: """
        hanya|cuma|sahaja|tinggal hari_ini|<n>|sampai|sehingga|minggu|untuk .. hari|sahaja|saja|
            lagi?
        masa|waktu|stok|kuantiti|jumlah|tempoh|terhad terhad|terbatas
        tawaran|promosi|promo terhad|terbatas|tamat|berakhir
        sementara stok|stok_masih|persediaan
        cepat|segera|buruan|lekas .. sebelum|dapatkan|beli|habis
        peluang|kesempatan terakhir
    """,
    table.ORDER_TALK: """
        pesanan|tempahan|pembelian|order|bungkusan|paket|parsel|barang|kiriman .. anda|telah|sudah|
            kamu|kakak|disahkan|dihantar|nombor|dibatalkan|dikirim|sampai|tiba|saya|retur|rosak|
            rusak|ditahan|lewat|terlambat|yang|dikembalikan
        nombor|nomor|no penjejakan|pesanan|resi|tracking|tempahan|konsainan|invois
        penghantaran|pengiriman .. lewat|terlambat|tertunda|anda|akan|pesanan|tiba|dijangka|
            ke_alamat
        resit|invois|faktur|kuitansi|nota .. pembelian|pesanan|anda|dilampirkan|terlampir|belian
        dikembalikan|dipulangkan|bayaran_balik|pengembalian|pulangan_barang|penggantian|retur|
            gantian|tuntutan_waranti|waranti|garansi|kastam|cukai|bea_cukai
        anda pesan|beli|tempah
        saiz|ukuran|warna|alamat .. habis|mana|apa|anda|pengiriman|penghantaran|yang|tidak|kosong
        mohon|sila|harap .. hantar|sahkan|alamat|konfirmasi|kirim*|maklumkan|beritahu
        mau|mahu|ingin .. diganti|tukar|dibatalkan|batalkan|ganti
        terlampir|dilampirkan .. faktur|invois|nota|label|resit
    """,
    table.ORDER_LINES: """
        jumlah|jumlah_kecil|penghantaran|sst|ppn|diskaun <amount>|<n>|rm
        kuantiti|jumlah_keseluruhan|alamat_penghantaran|alamat_pengiriman <n>|:?
    """,
    table.REQUEST: """
        bila|kapan|kenapa|mengapa|bagaimana|mana|di_mana .. barang|pesanan|sampai|boleh|saya|paket|
            dihantar|tiba|bisa
        saya|aku|kami .. nak|mahu|ingin|mau|belum|pesan|beli|terima .. pulang*|tukar|batal*|barang|
            retur|terima|tahu|tanya|lagi
        boleh|bisa .. tolong|hantar|saya|kirim|tukar|dibantu|minta
    """,
}
