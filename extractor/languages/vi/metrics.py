"""Vietnamese: what metrics are called, and the cues of the finer ones."""

from extractor.languages.lexicon import MetricWords, terms

METRICS = MetricWords(
    labels={
        "online_submission": "Hồ sơ nộp trực tuyến",
        "fully_online_files": "Hồ sơ trực tuyến toàn trình",
        "partly_online_files": "Hồ sơ trực tuyến một phần",
        "online_service": "Dịch vụ công trực tuyến",
        "fully_online_procedures": "Thủ tục trực tuyến toàn trình",
        "partly_online_procedures": "Thủ tục trực tuyến một phần",
        "services_used": "Dịch vụ có phát sinh hồ sơ",
        "on_time": "Giải quyết đúng và trước hạn",
        "early": "Giải quyết trước hạn",
        "in_time": "Giải quyết trong hạn",
        "digitization": "Số hóa hồ sơ, kết quả",
        "files_digitized": "Số hóa hồ sơ khi tiếp nhận",
        "results_digitized": "Số hóa kết quả",
        "archives_digitized": "Số hóa kho lưu trữ",
        "data_reused": "Tái sử dụng dữ liệu",
        "online_payment": "Thanh toán trực tuyến",
        "fees_online": "Phí, lệ phí nộp trực tuyến",
        "benefits_cashless": "Chi trả qua tài khoản",
        "digital_signature": "Chữ ký số",
        "documents_signed": "Văn bản ký số",
        "signature_holders": "Người có chữ ký số",
        "satisfaction": "Mức độ hài lòng",
        "satisfaction_index": "Chỉ số hài lòng",
        "dissatisfied": "Không hài lòng",
        "procedure_cut": "Cắt giảm thủ tục hành chính",
        "procedures_cut": "Cắt giảm, đơn giản hóa thủ tục",
        "time_cut": "Rút ngắn thời gian",
        "cost_cut": "Giảm chi phí tuân thủ",
        "papers_cut": "Giảm giấy tờ, điều kiện",
        "completion": "Hoàn thành nhiệm vụ, chỉ tiêu",
        "tasks_done": "Hoàn thành nhiệm vụ",
        "recommendations_done": "Thực hiện kiến nghị",
        "cases_settled": "Giải quyết vụ việc",
        "index_score": "Điểm chỉ số",
        "reform_index": "Chỉ số cải cách hành chính",
        "transformation_index": "Chỉ số chuyển đổi số",
        "competitiveness_index": "Chỉ số năng lực cạnh tranh",
        "governance_index": "Chỉ số quản trị",
        "staffing": "Biên chế, nhân sự",
        "staff_cut": "Tinh giản biên chế",
        "posts_vacant": "Vị trí còn trống",
        "posts_filled": "Vị trí đã bố trí",
        "women": "Phụ nữ",
        "staff_trained": "Cán bộ được đào tạo",
        "budget": "Ngân sách",
        "disbursement": "Giải ngân",
        "revenue": "Thu ngân sách",
        "savings": "Tiết kiệm",
        "economy": "Kinh tế",
        "growth": "Tăng trưởng",
        "digital_economy": "Kinh tế số",
        "poverty": "Hộ nghèo",
        "electronic_documents": "Văn bản điện tử",
        "documents_exchanged": "Văn bản gửi, nhận",
        "paperless_work": "Hồ sơ công việc điện tử",
        "coverage": "Độ bao phủ",
        "digital_identity": "Định danh điện tử",
        "internet_access": "Internet, điện thoại thông minh",
        "service_points": "Điểm phục vụ",
        "insurance": "Bảo hiểm",
        "overdue": "Hồ sơ trễ hạn",
        "returned_late": "Trả kết quả trễ",
        "pending_late": "Chưa giải quyết, quá hạn",
        "reorganization": "Sắp xếp bộ máy, đơn vị hành chính",
        "areas_merged": "Sáp nhập đơn vị hành chính",
        "bodies_merged": "Sáp nhập cơ quan",
        "opinion": "Ý kiến khảo sát",
        "bribery": "Chi phí không chính thức",
        "trust": "Niềm tin",
        "other": "Khác",
        "returned_files": "Hồ sơ bị trả lại",
        "complaints": "Khiếu nại, tố cáo",
        "votes": "Biểu quyết, bầu cử",
    },
    finer={
        "fully_online_files": terms("toàn trình|toàn bộ quá trình|mức độ 4 + hồ sơ|đơn"),
        "partly_online_files": terms("một phần + hồ sơ|đơn"),
        "fully_online_procedures": terms("""
            toàn trình|mức độ 4|mức 4|mức độ toàn + thủ tục|dịch vụ công|dvc|tthc|dịch vụ
        """),
        "partly_online_procedures": terms("một phần|mức độ 3|mức 3 + thủ tục|dịch vụ công|dvc|tthc|dịch vụ"),
        "services_used": terms("phát sinh hồ sơ, có phát sinh, có hồ sơ nộp + dịch vụ|thủ tục"),
        "early": terms("trước hạn, trước thời hạn, sớm hạn, sớm hơn, trước ngày hẹn"),
        "in_time": terms("""
            đúng hạn, đúng thời hạn, đúng ngày, đúng hẹn, !đúng và trước, !trước và đúng, !sớm và đúng, !đúng hạn và
            trước, !trước hạn và đúng
        """),
        "files_digitized": terms("số hóa|số hoá|quét|scan + hồ sơ|thành phần|tiếp nhận|giấy tờ"),
        "results_digitized": terms("số hóa|số hoá|điện tử|bản số + kết quả"),
        "archives_digitized": terms("""
            số hóa|số hoá|quét|nhập|scan + lưu trữ|sổ|bản đồ|địa chính|hộ tịch|kho$|hồ sơ cũ|tư liệu
        """),
        "data_reused": terms("tái sử dụng, khai thác|sử dụng lại + dữ liệu|số hóa|số hoá|giấy tờ|kết quả"),
        "fees_online": terms("""
            phí|lệ phí|thuế|nghĩa vụ tài chính + trực tuyến|điện tử|qr|chuyển khoản|không dùng tiền mặt|cổng|ví$
        """),
        "benefits_cashless": terms("""
            an sinh|lương|trợ cấp|bảo trợ|người có công|hưu|bảo hiểm xã hội + tài khoản|không dùng tiền mặt|ngân
            hàng|chuyển khoản|thẻ
        """),
        "documents_signed": terms("""
            văn bản|công văn|kết quả|quyết định|hồ sơ|hợp đồng|báo cáo|biên bản|giấy tờ + ký số|chữ ký số|ký điện
            tử|chữ ký điện tử
        """),
        "signature_holders": terms("""
            người|cán bộ|công chức|lãnh đạo|dân|cá nhân|viên chức|trưởng|tổ chức|xã + chữ ký số|chứng thư số|chữ ký
            điện tử
        """),
        "satisfaction_index": terms("sipas, chỉ số hài lòng, chỉ số + hài lòng"),
        "dissatisfied": terms("không hài lòng, chưa hài lòng, bất mãn, không vừa lòng"),
        "procedures_cut": terms("""
            ~thủ tục|tthc|giấy phép|quy trình + cắt|bãi bỏ|đơn giản|bỏ$|giảm|rút gọn|gộp|loại bỏ
        """),
        "time_cut": terms("!thời gian|thời hạn|ngày|giờ|chờ + rút|cắt|giảm|ngắn|nhanh|bớt|sớm"),
        "cost_cut": terms("chi phí tuân thủ, chi phí|phí$|lệ phí + giảm|cắt|tiết giảm|hạ$|tiết kiệm|bớt"),
        "papers_cut": terms("""
            giấy tờ|điều kiện|mẫu đơn|biểu mẫu|thành phần hồ sơ|tờ khai + cắt|giảm|bỏ$|bớt|bãi bỏ|đơn giản|lược
        """),
        "tasks_done": terms("nhiệm vụ|chỉ tiêu|kế hoạch|mục tiêu|đầu việc|chương trình|công việc|hạng mục"),
        "recommendations_done": terms("kiến nghị|kết luận|đề xuất|khuyến nghị|góp ý|ý kiến cử tri"),
        "cases_settled": terms("""
            khiếu nại|tố cáo|vụ việc|phản ánh|vụ án|bản án|đơn thư|án$|tranh chấp + giải quyết|xử lý|thụ lý|trả
            lời|xong|xét xử|thi hành
        """),
        "reform_index": terms("par index, parindex, chỉ số cải cách, chỉ số cchc, cải cách hành chính + điểm|chỉ số"),
        "transformation_index": terms("dti$, chỉ số chuyển đổi số, ict index, chuyển đổi số + điểm|chỉ số|xếp hạng"),
        "competitiveness_index": terms("pci$, ddci, năng lực cạnh tranh"),
        "governance_index": terms("papi$, dgi$, chỉ số hiệu quả quản trị, quản trị + điểm|chỉ số"),
        "staff_cut": terms("""
            biên chế|cán bộ|công chức|viên chức|nhân sự|lao động|người|vị trí|chức danh + tinh giản|giảm|cắt|dôi
            dư|tinh gọn|nghỉ việc|thôi việc|bớt
        """),
        "posts_vacant": terms("""
            còn thiếu, còn trống, thiếu + cán bộ|công chức|vị trí|biên chế|người|bác sĩ|giáo viên, khuyết, bỏ trống
        """),
        "posts_filled": terms(
            "bố trí|lấp|tuyển|sử dụng|có mặt|thực có|làm việc + nhu cầu|vị trí cần|biên chế|vị trí|chỉ tiêu|người|chức danh"
        ),
        "women": terms("nữ, phụ nữ"),
        "staff_trained": terms("""
            cán bộ|công chức|viên chức|nhân viên|giáo viên + đào tạo|tập huấn|bồi dưỡng|trình độ|đại học|thạc sĩ|đạt
            chuẩn|chứng chỉ|bằng$
        """),
        "disbursement": terms("giải ngân, đầu tư công + vốn|chi|kế hoạch, dự toán + chi$|thực hiện chi"),
        "revenue": terms(
            "thu ngân sách, thu thuế, số thu, nguồn thu, tổng thu, thu nội địa, thu được + dự toán|kế hoạch"
        ),
        "savings": terms("tiết kiệm, tiết giảm"),
        "growth": terms("""
            tăng trưởng, grdp|gdp|sản xuất|công nghiệp|xuất khẩu|bán lẻ|kinh tế|nông nghiệp|doanh thu|du lịch +
            tăng|giảm|đạt mức tăng
        """),
        "digital_economy": terms("kinh tế số"),
        "poverty": terms("hộ nghèo, nghèo, cận nghèo"),
        "documents_exchanged": terms("""
            gửi|nhận|trao đổi|liên thông|phát hành|luân chuyển|đi$|đến$ + văn bản|công văn|giấy tờ|tài liệu
        """),
        "paperless_work": terms("hồ sơ công việc, không giấy, không dùng giấy, văn phòng điện tử"),
        "digital_identity": terms("định danh, vneid, danh tính số, tài khoản số"),
        "internet_access": terms("""
            internet, cáp quang, băng rộng, điện thoại thông minh, smartphone, 4g$, 5g$, 3g$, wifi, sóng, phủ sóng
        """),
        "service_points": terms("một cửa, điểm phục vụ, trung tâm phục vụ, ki-ốt, kiosk, bưu điện"),
        "insurance": terms("bảo hiểm"),
        "returned_late": terms("""
            trả trễ, trả muộn, giải quyết trễ, giải quyết quá hạn, trễ hạn|trễ hẹn|quá hạn|chậm|muộn + đã giải
            quyết|trả kết quả|đã trả
        """),
        "pending_late": terms("đang giải quyết|chưa giải quyết|tồn đọng|tồn$|chưa xong + quá hạn|trễ|chậm"),
        "areas_merged": terms("""
            xã|phường|huyện|tỉnh|thôn|đơn vị hành chính|đvhc|bản$|ấp$|thị trấn + sáp nhập|giảm|sắp xếp|nhập|gộp|hợp
            nhất|bỏ$|xóa|chia
        """),
        "bodies_merged": terms("""
            phòng|sở|ban$|cơ quan|đơn vị sự nghiệp|tổ chức|đầu mối|cục|vụ$|chi cục|tổng cục|bộ máy|hội đồng + sáp
            nhập|giảm|sắp xếp|giải thể|gộp|hợp nhất|bỏ$|tinh gọn|xóa|cắt
        """),
        "bribery": terms("""
            không chính thức, hối lộ, lót tay, bồi dưỡng thêm, chung chi, tham nhũng, vòi vĩnh, nhũng nhiễu, phong
            bì
        """),
        "trust": terms("tin tưởng, niềm tin, tin cậy, tín nhiệm"),
        "returned_files": terms("""
            hồ sơ|đơn|tờ khai|phiếu + trả lại|bổ sung|từ chối|sai sót|thiếu giấy|không hợp lệ|bị trả
        """),
        "complaints": terms("khiếu nại, tố cáo, đơn thư, khởi kiện, khiếu kiện"),
        "votes": terms("""
            biểu quyết, tán thành, phiếu thuận, phiếu bầu, cử tri + bỏ phiếu|đi bầu|đồng ý, bỏ phiếu, bầu cử
        """),
    },
)
